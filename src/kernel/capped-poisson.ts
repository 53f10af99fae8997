import exp from '@stdlib/math-base-special-exp';
import { poissonAt } from './poisson.ts';

/** The largest cap that {@link cappedMoments} takes. */
export const MOST_CAP = 500;

/** From this mean on less than one count in 10^12 lies below the largest cap: all are at the cap. */
const ALL_CAPPED_FROM = 700;

/** A count less likely than this adds nothing that a sum of doubles could hold. */
const NEGLIGIBLE = 1e-18;

/**
 * Mean and variance of min(X, cap), where X is a Poisson count. With P(X > k) for k = 0, 1 … cap - 1, the mean is the sum
 * of these, and the mean of the square that of (2k + 1) P(X > k).
 *
 * @param cap a whole number, at most {@link MOST_CAP}
 * @param out receives the mean and the variance
 */
export function cappedMoments(mean: number, cap: number, out: Float64Array): void {
  if (mean >= ALL_CAPPED_FROM) {
    out[0] = cap;
    out[1] = 0;
    return;
  }
  let probability = exp(-mean);
  let above = 1;
  let first = 0;
  let second = 0;
  for (let count = 0; count < cap; count++) {
    above = Math.max(0, above - probability);
    first += above;
    second += (2 * count + 1) * above;
    probability *= mean / (count + 1);
    if (probability < NEGLIGIBLE && count > mean) break;
  }
  out[0] = first;
  out[1] = Math.max(0, second - first * first);
}

/**
 * A sum of capped counts with this mean and variance, at `fraction`, strictly between 0 and 1; never above `most`. Where few
 * are at their cap it is drawn as a Poisson count would be; where most are, what they lack is: whichever has the mean that is
 * nearer to the variance. Without a cap `most` is infinite and the variance the mean: a Poisson count.
 */
export function cappedSumAt(mean: number, variance: number, most: number, fraction: number): number {
  const lacking = most - mean;
  if (Math.abs(variance - lacking) < Math.abs(variance - mean)) {
    return Math.max(0, most - poissonAt(lacking, 1 - fraction, variance));
  }
  return Math.min(most, poissonAt(mean, fraction, variance));
}
