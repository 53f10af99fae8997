import ln from '@stdlib/math-base-special-ln';
import { dayInflation } from '../statistics/overdispersion.ts';
import { chanceAbove, shareDeviation } from '../statistics/shewhart.ts';
import type { Shift } from './shift.ts';

/** What a rule of daily figures looks at: so many attempts put together, and the share of them that came after the step at first. */
function dayOf({ attemptsPerDay, resolvedBefore }: Shift, minimumSample: number) {
  const days = Math.max(1, Math.ceil(minimumSample / attemptsPerDay));
  const attempts = days * attemptsPerDay;
  const untilOpening = attempts - resolvedBefore;
  return { attempts, untilOpening, shifted: untilOpening / attempts };
}

/**
 * Attempts from a step until a Shewhart chart of daily shares speaks, on average: the first opening after the step sees a day
 * that is in part as before, each further one a day that is not,
 *
 *     E = until the opening + (1 - q0) / q x attempts of a day,
 *
 * with q0 and q the chances of a point above the limit on these days (`chanceAbove`), 1 / q being the average run length.
 *
 * @param sigmas of the limit above the share before the step @param correlation how alike attempts of a day are
 */
export function shewhartReaction(shift: Shift, sigmas: number, correlation: number, minimumSample: number): number {
  const { failedBefore, failedAfter } = shift;
  if (failedAfter <= failedBefore) return Number.POSITIVE_INFINITY;
  const { attempts, untilOpening, shifted } = dayOf(shift, minimumSample);
  const inflation = dayInflation(attempts, correlation);
  const limit = failedBefore + sigmas * shareDeviation(failedBefore, attempts, inflation);
  const chanceAt = (share: number): number => chanceAbove(share, limit, shareDeviation(share, attempts, inflation));
  const first = chanceAt(failedBefore + shifted * (failedAfter - failedBefore));
  const each = chanceAt(failedAfter);
  return each === 0 ? Number.POSITIVE_INFINITY : untilOpening + ((1 - first) / each) * attempts;
}

/**
 * Attempts from a step until the mean of an exponentially weighted average crosses its limit. In the long run its deviation is
 * sqrt(w / (2 - w)) of a score's, and its mean goes from the score before the step, through the first opening's, towards that after it:
 *
 *     m(1) = (1 - w) before + w (mixed),   m(i) = after - (after - m(1)) (1 - w)^(i - 1).
 *
 * The average run length itself has no closed form (S. V. Crowder, Technometrics 29, 1987, solves an integral equation). Infinite
 * where the mean stays below the limit: then only chance makes it speak. Source of the moments: Lucas and Saccucci (1990).
 *
 * @param expected share from which scores are reckoned @param weight of the newest score @param deviations of the limit
 */
export function ewmaReaction(
  shift: Shift,
  expected: number,
  correlation: number,
  weight: number,
  deviations: number,
  minimumSample: number,
): number {
  const { attempts, untilOpening, shifted } = dayOf(shift, minimumSample);
  const sigma = shareDeviation(expected, attempts, dayInflation(attempts, correlation));
  const scoreOf = (share: number): number => (share - expected) / sigma;
  const limit = deviations * Math.sqrt(weight / (2 - weight));
  const before = scoreOf(shift.failedBefore);
  const after = scoreOf(shift.failedAfter);
  if (!(after > limit)) return Number.POSITIVE_INFINITY;
  const first = (1 - weight) * before + weight * (before + shifted * (after - before));
  if (first > limit) return untilOpening;
  const openings = weight === 1 ? 1 : Math.ceil(ln((after - limit) / (after - first)) / ln(1 - weight));
  return untilOpening + Math.max(1, openings) * attempts;
}
