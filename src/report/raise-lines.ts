import type { Forecasted } from '../forecast/forecast.ts';
import { dateWords, intervalWords } from './date-words.ts';
import { numberWords, shareWords } from './number-words.ts';

/** When each higher cap comes into force, a line each. */
export function raiseLines({ raises, replications }: Forecasted): readonly string[] {
  return raises.map(({ volumePerDay, by, inForce, p10, p50, p90, interval }) => {
    const missing = replications - inForce;
    const never = missing === 0 ? '' : `; in ${shareWords(missing / replications)} of futures not within the horizon`;
    return (
      `${numberWords(volumePerDay)} a day, by ${by}: P10 ${dateWords(p10)}, P50 ${dateWords(p50)} (interval ` +
      `${intervalWords(interval.p50)}), P90 ${dateWords(p90)}${never}`
    );
  });
}
