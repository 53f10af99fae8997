import { mean, sampleStandardDeviation, sampleVariance, variance } from 'simple-statistics';

/** A difference, new less old, with its Monte Carlo error. */
export interface Measured {
  readonly difference: number;
  readonly standardError: number;
  /** Degrees of freedom of the error. */
  readonly freedom: number;
}

/**
 * The mean difference of a figure over futures. As many of both are paired by their number: where they share their luck, what they
 * have in common drops out; where they do not, the pairs are as good as any. Of several numbers, each side has its own error
 * (B. L. Welch, Biometrika 34, 1947).
 *
 * @param news and `olds`: a figure each for every future, in the order of their numbers; two futures at least
 */
export function differenceOfMeans(news: ArrayLike<number>, olds: ArrayLike<number>): Measured {
  if (news.length !== olds.length) return welch(...([news, olds].map(meanOf) as [Side, Side]));
  const differences = Array.from(news, (value, future) => value - olds[future]);
  return {
    difference: mean(differences),
    standardError: sampleStandardDeviation(differences) / Math.sqrt(differences.length),
    freedom: differences.length - 1,
  };
}

/**
 * The difference of two shares of futures. Half a future is added to each of the four cells of pairs, or of futures of several
 * numbers a success and a failure to each side, so that futures which all agree do not pass for certainty. Sources: A. Agresti
 * and Y. Min, "Simple improved confidence intervals for comparing matched proportions", Statistics in Medicine 24 (2005), 729 to
 * 740; A. Agresti and B. Caffo, The American Statistician 54 (2000), 280 to 288.
 *
 * @param news and `olds`: whether it came about, for every future, in the order of their numbers
 */
export function differenceOfShares(news: readonly boolean[], olds: readonly boolean[]): Measured {
  if (news.length !== olds.length) return welch(...([news, olds].map(shareOf) as [Side, Side]));
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

/**
 * Whether two sets of futures share so much of their luck that pairs say more than more futures would: at least half of what varies
 * is common. It is not where their addresses differ: with another seed, or code that draws otherwise.
 */
export function shareLuck(news: ArrayLike<number>, olds: ArrayLike<number>): boolean {
  if (news.length !== olds.length) return false;
  const [is, was] = [Array.from(news), Array.from(olds)];
  const differences = is.map((value, future) => value - was[future]);
  return 2 * variance(differences) <= variance(is) + variance(was);
}

/** One side of a comparison: its mean, the square of its error, and its futures. */
interface Side {
  readonly mean: number;
  readonly errorSquared: number;
  readonly futures: number;
}

function meanOf(figures: ArrayLike<number>): Side {
  const list = Array.from(figures);
  return { mean: mean(list), errorSquared: sampleVariance(list) / list.length, futures: list.length };
}

function shareOf(came: readonly boolean[]): Side {
  const futures = came.length + 2;
  const share = (came.filter(Boolean).length + 1) / futures;
  return { mean: share, errorSquared: (share * (1 - share)) / futures, futures };
}

/** The degrees of freedom are those of Welch and Satterthwaite. */
function welch(one: Side, other: Side): Measured {
  const errorSquared = one.errorSquared + other.errorSquared;
  const part = ({ errorSquared: own, futures }: Side): number => (own * own) / (futures - 1);
  const parts = part(one) + part(other);
  return {
    difference: one.mean - other.mean,
    standardError: Math.sqrt(errorSquared),
    freedom: parts === 0 ? Math.min(one.futures, other.futures) - 1 : (errorSquared * errorSquared) / parts,
  };
}
