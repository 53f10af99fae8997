import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

/**
 * The chance that a point of a control chart of shares lies above its upper limit, by the normal approximation: 1 less the
 * chance beta that it does not. The average run length of a Shewhart chart, in points, is 1 over it.
 *
 * Source: D. C. Montgomery, "Introduction to Statistical Quality Control", 6th edition (2009), sections 6.2.6 and 7.2.3.
 *
 * @param share of the point @param limit a share @param deviation the point's standard deviation, as a share
 */
export function chanceAbove(share: number, limit: number, deviation: number): number {
  if (deviation <= 0) return share > limit ? 1 : 0;
  return normalCdf(share, limit, deviation);
}

/** The standard deviation of a share seen in so many attempts, `times` as far as by plain chance. */
export function shareDeviation(share: number, attempts: number, times: number): number {
  return times * Math.sqrt((share * (1 - share)) / attempts);
}
