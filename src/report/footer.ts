import type { Forecast } from '../forecast/forecast.ts';
import type { Origin } from '../plan/origin.ts';
import { numberWords } from './number-words.ts';
import { cutText } from './wrap-text.ts';

const SHORT_HASH = 12;

const MOST_CHARACTERS = 60;

/** What every artefact says of itself beside its classification: enough to find the run again. */
export function footerOf(forecast: Forecast | (Origin & { readonly replications: number })): string {
  return [
    'Forecast, not commitment',
    `scenario ${short(forecast.scenario)}`,
    unbroken(`plan ${shortHash(forecast)}`),
    `seed '${short(forecast.seed)}'`,
    ...('cannotForecast' in forecast ? [] : [unbroken(`${numberWords(forecast.replications)} replications`)]),
    unbroken(`version ${short(forecast.version)}`),
  ].join(' · ');
}

/** A long name must not push the others out of the picture. */
function short(text: string): string {
  return cutText(text, MOST_CHARACTERS, (part) => part.length);
}

/** Holds a short part together where the line breaks. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

/** The beginning of the plan's hash: no two plans of a programme share it. */
export function shortHash({ planHash }: Pick<Forecast, 'planHash'>): string {
  return planHash.slice(0, SHORT_HASH);
}
