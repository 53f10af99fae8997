import { mean, sampleStandardDeviation } from 'simple-statistics';

/** A difference, new less old, with its Monte Carlo error. */
export interface Measured {
  readonly difference: number;
  readonly standardError: number;
  /** Degrees of freedom of the error. */
  readonly freedom: number;
}

/**
 * The mean difference of a figure over futures that are paired by their number. Where both share their luck, what they have in
 * common drops out; where they do not, the pairs are as good as any.
 *
 * @param news and `olds`: a figure each for every future, in the same order; two futures at least
 */
export function differenceOfMeans(news: ArrayLike<number>, olds: ArrayLike<number>): Measured {
  const differences = Array.from(news, (value, future) => value - olds[future]);
  return {
    difference: mean(differences),
    standardError: sampleStandardDeviation(differences) / Math.sqrt(differences.length),
    freedom: differences.length - 1,
  };
}

/**
 * The difference of two shares of the same futures. Half a future is added to each of the four cells, so that pairs which
 * all agree do not pass for certainty. Source: A. Agresti and Y. Min, "Simple improved confidence intervals for comparing
 * matched proportions", Statistics in Medicine 24 (2005), 729 to 740.
 *
 * @param news and `olds`: whether it came about, for every future, in the same order
 */
export function differenceOfShares(news: readonly boolean[], olds: readonly boolean[]): Measured {
  let onlyNew = 0;
  let onlyOld = 0;
  for (const [future, is] of news.entries()) {
    if (is && !olds[future]) onlyNew++;
    if (!is && olds[future]) onlyOld++;
  }
  const futures = news.length + 2;
  const net = onlyNew - onlyOld;
  return {
    difference: net / futures,
    standardError: Math.sqrt(onlyNew + onlyOld + 1 - (net * net) / futures) / futures,
    freedom: futures - 1,
  };
}
