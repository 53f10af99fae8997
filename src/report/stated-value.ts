import type { AmountSource } from '../scenario/amount-sources.ts';
import { dayNumberOf, isoDateOf } from '../units/date.ts';
import { dateWords } from './date-words.ts';
import { numberWords, shareWords } from './number-words.ts';

const DATE = /\d{4}-\d{2}-\d{2}/;
const DURATION = /\b(?:minute|hour|day|week|month|year)s?\b/;
/** A rate is stated by the day or the month, and is no duration. */
const RATE = /\d\s+([a-z][a-z ]* (?:a|an) [a-z]+)/;

/**
 * A value of an amount in the unit in which its author states it: a date, a percentage, a rate, days. The plan has dates as
 * days from the first day, and durations in days.
 *
 * @param firstDay ISO date  @param stated null where it is the language's default: then the bare number is told
 */
export function statedValueWords(value: number, stated: Pick<AmountSource, 'text'> | null, firstDay: string): string {
  const text = stated?.text ?? '';
  if (DATE.test(text)) return dateWords(isoDateOf((dayNumberOf(firstDay) as number) + Math.floor(value)));
  if (text.includes('%')) return percentWords(value);
  const [, unit] = RATE.exec(text) ?? [];
  if (unit !== undefined) return `${numberWords(value)} ${unit}`;
  if (!DURATION.test(text)) return numberWords(value);
  return `${numberWords(value)} ${text.includes('working day') ? 'working days' : 'days'}`;
}

/** A share as an author would write it; small ones with two figures, so that both ends of a range of rare things can be told apart. */
function percentWords(share: number): string {
  return share >= 0.001 && share <= 0.999
    ? shareWords(share)
    : `${Number((share * 100).toPrecision(share < 0.5 ? 2 : 4))}%`;
}
