import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { placeOfQuantile } from '../forecast/quantile.ts';
import { drawAt } from '../kernel/chance.ts';

const LEVEL = 0.95;

/** Resamples of a bootstrap: enough for the ends of a 95% interval. */
const RESAMPLES = 1000;

/** A difference with its 95% interval. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The mean difference of two figures of the same futures, pair by pair, with its 95% interval by Student's law: what both
 * have in common drops out.
 *
 * @param ones and `others`: a figure each for every future, in the same order; two futures at least
 */
export function pairedMean(ones: ArrayLike<number>, others: ArrayLike<number>): Difference {
  const differences = Array.from({ length: ones.length }, (_, future) => ones[future] - others[future]);
  const middle = mean(differences);
  const half = (studentQuantile(ones.length - 1) * sampleStandardDeviation(differences)) / Math.sqrt(ones.length);
  return { mean: middle, low: middle - half, high: middle + half };
}

/**
 * The chance of a mean difference at least so far from none, either way, where there is none, by Student's law. Of differences
 * that are all the same it is 0, or 1 where there is none.
 *
 * @param pairs futures that it rests on, two at least
 */
export function chanceOf({ mean: middle, high }: Difference, pairs: number): number {
  const half = high - middle;
  if (half === 0) return middle === 0 ? 1 : 0;
  const t = (middle / half) * studentQuantile(pairs - 1);
  // t^2 / (f + t^2) follows the beta law of 1/2 and f/2; what is left of 1 has its own.
  return betaCdf((pairs - 1) / (pairs - 1 + t * t), (pairs - 1) / 2, 0.5);
}

/** The quantile of Student's law that leaves 2.5% above it: t^2 / (f + t^2) follows the beta law of 1/2 and f/2. */
function studentQuantile(freedom: number): number {
  const share = betaQuantile(LEVEL, 0.5, freedom / 2);
  return Math.sqrt((freedom * share) / (1 - share));
}

/**
 * The interval of a difference of quantiles over the same futures, by the bootstrap of pairs: futures are drawn anew, with
 * both their figures, and the quantiles' difference is taken each time. Source: B. Efron, R. J. Tibshirani, "An Introduction
 * to the Bootstrap", 1993, section 13.3.
 *
 * @param share of the quantile  @param key two words under which the futures are drawn, at (resample, place)
 * @returns the ends of the 95% interval
 */
export function intervalOfQuantileDifference(
  ones: ArrayLike<number>,
  others: ArrayLike<number>,
  share: number,
  key: Int32Array,
): { readonly low: number; readonly high: number } {
  const futures = ones.length;
  const place = placeOfQuantile(share, futures) - 1;
  const drawnOnes = new Float64Array(futures);
  const drawnOthers = new Float64Array(futures);
  const words = new Int32Array(2);
  const differences = Float64Array.from({ length: RESAMPLES }, (_, resample) => {
    for (let at = 0; at < futures; at++) {
      // Both words of a draw are used: two futures.
      if (at % 2 === 0) drawAt(key, 0, resample, at / 2, words);
      const future = Math.floor(((words[at % 2] >>> 0) / 4_294_967_296) * futures);
      drawnOnes[at] = ones[future];
      drawnOthers[at] = others[future];
    }
    return drawnOnes.sort()[place] - drawnOthers.sort()[place];
  }).sort();
  const tail = (1 - LEVEL) / 2;
  return {
    low: differences[placeOfQuantile(tail, RESAMPLES) - 1],
    high: differences[placeOfQuantile(1 - tail, RESAMPLES) - 1],
  };
}
