import type { z } from 'zod';
import { duration, MINUTES_PER_DAY } from './duration.ts';

/** A duration in whole days, from `least` to `most`. */
export function wholeDays(least: number, most: number): z.ZodType<number, string> {
  const expected = `whole days, from ${least} to ${most}, such as '${Math.max(least, 2)} days'`;
  return duration
    .transform((minutes) => minutes / MINUTES_PER_DAY)
    .refine((days) => Number.isInteger(days) && days >= least && days <= most, {
      error: `expected ${expected}`,
      params: { expected },
    });
}
