/**
 * Days differ by more than chance alone: the share of failures of a day is itself drawn, from a beta law with the expected
 * share as its mean. Its intraclass correlation rho is the correlation of any two attempts of one day; 0 is plain chance,
 * and at 2% failures 0.001 makes a day's share deviate by 0.44 percentage points.
 *
 * Source: J. G. Skellam, "A probability distribution derived from the binomial distribution by regarding the probability of
 * success as variable between the sets of trials", Journal of the Royal Statistical Society B 10 (1948); D. A. Williams,
 * "Extra-binomial variation in logistic linear models", Applied Statistics 31 (1982), for rho.
 */

/**
 * Standard deviation of a day's true share of failures: sqrt(rho p (1 - p)).
 *
 * @param expectedShare p, from 0 to 1 @param correlation rho, from 0 to 1
 */
export function dayDeviation(expectedShare: number, correlation: number): number {
  return Math.sqrt(correlation * expectedShare * (1 - expectedShare));
}

/**
 * How many times as far as by plain chance a day's observed share deviates: sqrt(1 + (resolved - 1) rho). It is what
 * sigma Z of a p' chart comes to over days of that size, and so stands in for it while there are too few of them.
 *
 * @param resolved attempts resolved in a day, at least 1 @param correlation rho, from 0 to 1
 */
export function dayInflation(resolved: number, correlation: number): number {
  return Math.sqrt(1 + (resolved - 1) * correlation);
}

/**
 * The expected share with room for ordinary bad days: so many deviations above it. A CUSUM that takes this for what is
 * expected does not halt on a day that is bad only as days are.
 *
 * @param deviation of {@link dayDeviation}, as a share @param deviations how many of them, 2 by custom
 */
export function shareWithMargin(expectedShare: number, deviation: number, deviations: number): number {
  return expectedShare + deviations * deviation;
}
