import { discreteLaw } from './discrete.ts';
import type { Law } from './distribution.ts';

/** Most days that a law of dates may span: 40 years. */
export const MOST_DAYS = 14_610;

/**
 * Half a day, by which a continuous law of dates is widened at both ends before it is rounded to whole days, so that
 * its first and its last day count as whole ones: `uniform: [2019-12-02, 2019-12-06]` is five days alike.
 */
export const HALF_A_DAY = 0.5;

/** A law of day numbers, rounded to the nearest day. */
export function wholeDays(law: Law): Law {
  const values: number[] = [];
  const weights: number[] = [];
  let below = 0;
  for (let day = Math.floor(law.least + HALF_A_DAY); day - HALF_A_DAY < law.most; day++) {
    const upTo = law.cdf(day + HALF_A_DAY);
    values.push(day);
    weights.push(upTo - below);
    below = upTo;
  }
  return discreteLaw(law.name, values, weights);
}
