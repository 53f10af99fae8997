import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';

const LEVEL = 0.95;

/** Of this many in none of N days, one would be seen with a chance of 95%: the 'rule of three'. */
const RULE_OF_THREE = 3;

const PER_DAYS = 100;

/** How often something happens in 100 days, over futures. */
export interface StopRate {
  /** Null where it was never seen. */
  readonly estimate: number | null;
  /** Its 95% interval; where it was never seen, up to what would have been seen once with a chance of 95%. */
  readonly low: number;
  readonly high: number;
  readonly stops: number;
  readonly days: number;
}

/**
 * The rate of counts in 100 days, with Poisson's exact interval (F. Garwood, Biometrika 28, 1936). Counts of one future
 * belong together, since a future has its own shares: where they spread by more than chance would let them, both ends are
 * those of so many fewer counts (the dispersion of P. McCullagh and J. A. Nelder, "Generalized Linear Models", section 6.2).
 *
 * @param stops and `days`: of each future, in the same order
 * @returns null where there were no days at all
 */
export function stopRateOf(stops: readonly number[], days: readonly number[]): StopRate | null {
  const allStops = sumOf(stops);
  const allDays = sumOf(days);
  if (allDays === 0) return null;
  const scale = PER_DAYS / allDays;
  if (allStops === 0) return { estimate: null, low: 0, high: RULE_OF_THREE * scale, stops: 0, days: allDays };
  const dispersion = dispersionOf(stops, days, allStops / allDays);
  const effective = allStops / dispersion;
  const tail = (1 - LEVEL) / 2;
  return {
    estimate: allStops * scale,
    low: gammaQuantile(tail, effective, 1) * dispersion * scale,
    high: gammaQuantile(1 - tail, effective + 1, 1) * dispersion * scale,
    stops: allStops,
    days: allDays,
  };
}

/** Pearson's chi-square over its degrees of freedom, and never below 1. */
function dispersionOf(stops: readonly number[], days: readonly number[], perDay: number): number {
  let chiSquare = 0;
  let futures = 0;
  for (let future = 0; future < stops.length; future++) {
    const expected = perDay * days[future];
    if (expected === 0) continue;
    chiSquare += ((stops[future] - expected) * (stops[future] - expected)) / expected;
    futures++;
  }
  return futures < 2 ? 1 : Math.max(1, chiSquare / (futures - 1));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
