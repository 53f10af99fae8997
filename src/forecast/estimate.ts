import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { Estimate } from './figures.ts';
import { placeOfQuantile } from './quantile.ts';

/** A figure over futures: its mean with the Monte Carlo standard error, and its spread. */
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
  };
}
