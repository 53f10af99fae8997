/** How far two figures rise and fall together, by rank: from -1 to 1. */
export interface RankCorrelation {
  readonly correlation: number;
  /** Its Monte Carlo standard error. */
  readonly standardError: number;
}

/**
 * Spearman's rank correlation over pairs; equal figures share the mean of their ranks. Its error is that of D. G. Bonett and
 * T. A. Wright ("Sample size requirements for estimating Pearson, Kendall and Spearman correlations", Psychometrika 65,
 * 2000), (1 + r^2 / 2) / (n - 3) as the variance of r's inverse hyperbolic tangent, brought back by the delta method.
 *
 * @param ones and `others`: in the same order, four pairs at least
 * @returns null where one of the two never varies
 */
export function rankCorrelation(ones: ArrayLike<number>, others: ArrayLike<number>): RankCorrelation | null {
  const pairs = ones.length;
  const [ranks, ranksOfOthers] = [ranksOf(ones), ranksOf(others)];
  const middle = (pairs + 1) / 2;
  let together = 0;
  let spread = 0;
  let spreadOfOthers = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const [one, other] = [ranks[pair] - middle, ranksOfOthers[pair] - middle];
    together += one * other;
    spread += one * one;
    spreadOfOthers += other * other;
  }
  if (spread === 0 || spreadOfOthers === 0) return null;
  const correlation = together / Math.sqrt(spread * spreadOfOthers);
  const square = correlation * correlation;
  return { correlation, standardError: (1 - square) * Math.sqrt((1 + square / 2) / (pairs - 3)) };
}

/** Ranks from 1; of equal values the mean of theirs. */
function ranksOf(values: ArrayLike<number>): Float64Array {
  const order = Array.from(values, (_, place) => place).sort((a, b) => values[a] - values[b] || a - b);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let at = from; at < to; at++) ranks[order[at]] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
