import type { Band } from './forecast.ts';
import { quantileOf, squaresAbout } from './histogram.ts';
import { SERIES, type Tally } from './tally.ts';

/** A daily figure over futures. */
export function bandOf(tally: Tally, series: (typeof SERIES)[number], day: number): Band {
  const days = tally.went.length;
  const at = SERIES.indexOf(series) * days + day;
  const futures = tally.replications.length;
  const mean = tally.sum[at] / futures;
  const spread = tally.spread[at];
  const quantile = (share: number): number => quantileOf(spread, share, futures);
  const variance = futures < 2 ? 0 : squaresAbout(spread, mean) / (futures - 1);
  return {
    mean,
    standardError: Math.sqrt(variance / futures),
    p10: quantile(0.1),
    p25: quantile(0.25),
    p50: quantile(0.5),
    p75: quantile(0.75),
    p90: quantile(0.9),
  };
}
