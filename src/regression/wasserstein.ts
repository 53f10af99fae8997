import { placeOfQuantile } from '../forecast/quantile.ts';
import { drawAt, WORDS } from '../kernel/chance.ts';

/** Resamples, of the bootstrap and of futures whose two figures change places. */
const RESAMPLES = 400;

/** How far two sets of futures lie apart, in the unit of the figure. */
export interface Distance {
  /** The Wasserstein distance of order 1: how far the average future has to be moved. */
  readonly distance: number;
  /** What the distance would be on average if nothing had changed: chance alone puts two samples apart. */
  readonly byChance: number;
  /** Upper bound of the distance, at 95%. */
  readonly upper: number;
}

/**
 * The distance of two samples of the same size, with what chance makes of it. By chance: in each pair the two figures change
 * places or not, by a toss. Upper bound: futures are drawn anew, with both their figures. Sources: L. N. Vaserstein
 * (1969) and R. L. Dobrushin (1970) for the distance, which on a line is the mean distance of order statistics (S. S. Vallender,
 * Theory of Probability and its Applications 18, 1974); B. Efron, R. J. Tibshirani, "An Introduction to the Bootstrap"
 * (1993), sections 13.3 and 15.2.
 *
 * @param news and `olds`: a figure each for every future, in the same order
 * @param key two words under which futures are drawn, at (resample, place)
 */
export function distanceOf(news: ArrayLike<number>, olds: ArrayLike<number>, key: Int32Array): Distance {
  const futures = news.length;
  const [one, other] = [new Float64Array(futures), new Float64Array(futures)];
  const words = new Int32Array(2);
  let sum = 0;
  const drawn = new Float64Array(RESAMPLES);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    for (let place = 0; place < futures; place++) {
      drawAt(key, 0, resample, place, words);
      const swaps = words[0] < 0;
      one[place] = swaps ? olds[place] : news[place];
      other[place] = swaps ? news[place] : olds[place];
    }
    sum += meanDistance(one, other);
    for (let place = 0; place < futures; place++) {
      drawAt(key, 0, resample, place, words);
      const future = Math.floor(((words[1] >>> 0) / WORDS) * futures);
      one[place] = news[future];
      other[place] = olds[future];
    }
    drawn[resample] = meanDistance(one, other);
  }
  drawn.sort();
  one.set(news);
  other.set(olds);
  return {
    distance: meanDistance(one, other),
    byChance: sum / RESAMPLES,
    upper: drawn[placeOfQuantile(0.95, RESAMPLES) - 1],
  };
}

/** Sorts both, and takes the mean distance of figures of the same rank. */
function meanDistance(one: Float64Array, other: Float64Array): number {
  one.sort();
  other.sort();
  let sum = 0;
  for (let rank = 0; rank < one.length; rank++) sum += Math.abs(one[rank] - other[rank]);
  return sum / one.length;
}
