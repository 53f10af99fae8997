import { TICKS_PER_HOUR } from '../../kernel/clock.ts';
import { type DurationLaw, isCertain, longestOf } from '../../kernel/duration-law.ts';
import { numberWords } from '../number-words.ts';

/** How long something lasts, from the shortest to the longest: '4 hours', '2 to 9 hours'. */
export function durationWords(law: DurationLaw): string {
  if (isCertain(law)) return hoursWords(law.least);
  return `${numberWords(law.least / TICKS_PER_HOUR)} to ${hoursWords(longestOf(law))}`;
}

/** Ticks in hours. */
export function hoursWords(ticks: number): string {
  return ticks === TICKS_PER_HOUR ? '1 hour' : `${numberWords(ticks / TICKS_PER_HOUR)} hours`;
}
