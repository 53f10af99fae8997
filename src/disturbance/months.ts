import { z } from 'zod';
import type { Settings } from '../units/settings.ts';
import { settingsOf } from '../units/settings.ts';
import { factor } from '../units/share.ts';
import { monthOfYear } from './by-month.ts';

const NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** The word for a rate that differs by month of the year; see {@link monthsSettled}. */
export const months = z
  .strictObject(
    Object.fromEntries(NAMES.map((name) => [name, factor.optional()])) as Record<
      (typeof NAMES)[number],
      z.ZodOptional<typeof factor>
    >,
  )
  .optional()
  .describe('what the rate is multiplied by in a month of the year; 100% in those that are not named');

/** A factor for each month, from January; nothing where the rate is the same in all. */
export function monthsSettled(words: z.output<typeof months>): Settings {
  return words === undefined ? {} : { months: NAMES.map((name) => words[name] ?? 1) };
}

/** What a rate is multiplied by in a month, which is counted from January 1970. */
export function timesInMonth(settings: Settings): (month: number) => number {
  if (!('months' in settings)) return () => 1;
  const factors = settingsOf(settings, 'months');
  return (month) => factors[monthOfYear(month) - 1];
}
