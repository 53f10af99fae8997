import exp from '@stdlib/math-base-special-exp';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * From this mean on a rounded normal stands in for the Poisson law. There the probability of any event is wrong by at
 * most .0158, that of 'at most so many' by .0083, that of a single count by .0015; the first two fall with the root of
 * the mean (the normal has no skewness), the last with the mean. Measured against the exact law, and tested.
 */
export const NORMAL_FROM_MEAN = 64;

/**
 * A Poisson count by inversion of its distribution function at `fraction`, strictly between 0 and 1; from a mean of
 * 64 on, a normal with the same mean and variance, rounded half up and cut at zero.
 *
 * @param variance that of the normal; a sum of counts that are capped one by one spreads less than a Poisson count
 */
export function poissonAt(mean: number, fraction: number, variance: number = mean): number {
  if (mean <= 0) return 0;
  if (mean >= NORMAL_FROM_MEAN) {
    return Math.max(0, Math.floor(mean + Math.sqrt(variance) * normalQuantile(fraction, 0, 1) + 0.5));
  }
  let probability = exp(-mean);
  let below = probability;
  let count = 0;
  // The loop ends by itself except where rounding keeps the sum a hair under the fraction, hence the bound.
  while (fraction > below && count < 8 * NORMAL_FROM_MEAN) {
    count++;
    probability *= mean / count;
    below += probability;
  }
  return count;
}
