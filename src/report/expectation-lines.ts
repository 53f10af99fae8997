import type { Forecasted } from '../forecast/forecast.ts';
import { numberWords } from './number-words.ts';

/** Which claims of the scenario the forecast bears out; those that it does not, one by one. */
export function expectationLines({ expectations }: Forecasted): readonly string[] {
  if (expectations.length === 0) return [];
  const broken = expectations.filter(({ holds }) => !holds);
  const count = numberWords(expectations.length);
  if (broken.length === 0) return [expectations.length === 1 ? 'The one claim holds.' : `All ${count} claims hold.`];
  return [
    `${numberWords(broken.length)} of ${count} do not hold:`,
    ...broken.map(
      ({ text, found }) => `${text}; found ${typeof found === 'number' ? numberWords(found) : (found ?? 'nothing')}`,
    ),
  ];
}
