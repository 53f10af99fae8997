import betaCdf from '@stdlib/stats-base-dists-beta-cdf';

/**
 * The place, in ascending order from 1, of the quantile that at least a share of `counted` values do not exceed: the
 * inverse of the empirical distribution function. The tiny allowance keeps 0.9 x 10 from becoming 10.
 */
export function placeOfQuantile(share: number, counted: number): number {
  return Math.min(counted, Math.max(1, Math.ceil(share * counted - 1e-9)));
}

/** Places of two order statistics between which a quantile lies; 0 and counted + 1 stand for minus and plus infinity. */
export interface Places {
  readonly low: number;
  readonly high: number;
}

/**
 * A distribution-free interval for a quantile at a level, from order statistics: the number of values below the
 * quantile is binomial, so [X(low), X(high)] covers it with at least the level where P(B < low) and P(B >= high) are each
 * at most half of what is left. Source: H. A. David, H. N. Nagaraja, "Order Statistics", 3rd edition, section 7.1.
 */
export function intervalOfQuantile(share: number, counted: number, level: number): Places {
  const tail = (1 - level) / 2;
  let low = 0;
  let high = counted + 1;
  // Both ends are found by bisection, because the binomial distribution function rises.
  for (let step = highestPower(counted); step >= 1; step /= 2) {
    if (low + step <= counted && binomialCdf(low + step - 1, counted, share) <= tail) low += step;
  }
  for (let step = highestPower(counted); step >= 1; step /= 2) {
    if (high - step >= 1 && binomialCdf(high - step - 1, counted, share) >= 1 - tail) high -= step;
  }
  return { low, high };
}

function highestPower(counted: number): number {
  return 1 << (31 - Math.clz32(counted));
}

/** P(B <= successes) for B binomial, by the regularised incomplete beta function. */
function binomialCdf(successes: number, trials: number, share: number): number {
  if (successes < 0) return 0;
  if (successes >= trials) return 1;
  return betaCdf(1 - share, trials - successes, successes + 1);
}
