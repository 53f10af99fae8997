import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { Ends, Estimate } from './figures.ts';
import { intervalOfQuantile, placeOfQuantile } from './quantile.ts';

/** Level of the intervals of quantiles. */
const LEVEL = 0.95;

/** A figure over futures: its mean with the Monte Carlo standard error, and its spread with intervals from order statistics. */
export function estimateOf(values: ArrayLike<number>): Estimate {
  const list = Array.from(values);
  const sorted = Float64Array.from(list).sort();
  const quantile = (share: number): number => sorted[placeOfQuantile(share, sorted.length) - 1];
  return {
    mean: mean(list),
    standardError: list.length < 2 ? 0 : sampleStandardDeviation(list) / Math.sqrt(list.length),
    p10: quantile(0.1),
    p50: quantile(0.5),
    p90: quantile(0.9),
    interval: { p10: endsOf(sorted, 0.1), p50: endsOf(sorted, 0.5), p90: endsOf(sorted, 0.9) },
  };
}

function endsOf(sorted: Float64Array, share: number): Ends {
  const { low, high } = intervalOfQuantile(share, sorted.length, LEVEL);
  return { low: low === 0 ? null : sorted[low - 1], high: high > sorted.length ? null : sorted[high - 1] };
}
