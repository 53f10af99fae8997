import { sampleVariance } from 'simple-statistics';

/**
 * How many times as many replications independent runs would need for an interval as narrow as that of pairs: the variance
 * of a difference of independent figures (the sum of both variances) over that of the difference pair by pair. Source:
 * A. M. Law, "Simulation Modeling and Analysis", 2015, section 11.2.
 *
 * @param ones and `others`: a figure each for every future, in the same order; two futures at least
 * @returns null where all pairs differ by the same, which no number of independent runs would tell
 */
export function savingOfPairs(ones: readonly number[], others: readonly number[]): number | null {
  const ofDifference = sampleVariance(ones.map((one, future) => one - others[future]));
  return ofDifference === 0 ? null : (sampleVariance([...ones]) + sampleVariance([...others])) / ofDifference;
}
