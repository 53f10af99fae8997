import type { Forecasted } from '../forecast/forecast.ts';
import { dateWords } from './date-words.ts';
import { numberWords, shareWords } from './number-words.ts';

/** Which claims of the scenario the forecast bears out; those that it does not, one by one. */
export function expectationLines({ expectations }: Forecasted): readonly string[] {
  if (expectations.length === 0) return [];
  const broken = expectations.filter(({ holds }) => !holds);
  const count = numberWords(expectations.length);
  if (broken.length === 0) return [expectations.length === 1 ? 'The one claim holds.' : `All ${count} claims hold.`];
  return [
    `${numberWords(broken.length)} of ${count} ${broken.length === 1 ? 'does' : 'do'} not hold:`,
    ...broken.map((expectation) => `${expectation.text}; found ${foundWords(expectation)}`),
  ];
}

/** A claim and the figure that it is about. */
interface FoundFigure {
  readonly text: string;
  readonly found: number | string | null;
}

/** What was found, in the unit in which the claim is made. */
export function foundWords({ text, found }: FoundFigure): string {
  if (found === null) return 'nothing';
  if (typeof found === 'number') return text.trimEnd().endsWith('%') ? shareWords(found) : numberWords(found);
  return dateWords(found);
}
