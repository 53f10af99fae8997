import type { Band } from './forecast.ts';
import { quantileOf, sumOf } from './histogram.ts';
import { SERIES, type Tally } from './tally.ts';

/** A daily figure over futures. */
export function bandOf(tally: Tally, series: (typeof SERIES)[number], day: number): Band {
  const days = tally.went.length;
  const at = SERIES.indexOf(series) * days + day;
  const futures = tally.replications.length;
  const spread = tally.spread[at];
  const sum = sumOf(spread);
  const quantile = (share: number): number => quantileOf(spread, share, futures);
  return {
    mean: sum / futures,
    standardError: standardErrorOf(sum, tally.squares[at], futures),
    p10: quantile(0.1),
    p25: quantile(0.25),
    p50: quantile(0.5),
    p75: quantile(0.75),
    p90: quantile(0.9),
  };
}

/** The mean's standard error, from whole sums and without rounding until the end: equal values have an error of zero. */
function standardErrorOf(sum: number, squares: bigint, futures: number): number {
  if (futures < 2) return 0;
  const total = BigInt(sum);
  const squaresAboutMean = Number(BigInt(futures) * squares - total * total) / futures;
  return Math.sqrt(squaresAboutMean / (futures - 1) / futures);
}
