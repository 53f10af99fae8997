import { placeOfQuantile } from '../forecast/quantile.ts';
import { drawAt, WORDS } from '../kernel/chance.ts';

/** Resamples: of the bootstrap, and of futures that change places. */
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
 * The distance of two samples, with what chance makes of it. By chance: in each pair the two figures change places or not, by a toss;
 * of samples of several sizes, both are drawn anew from all figures together. Upper bound: futures are drawn anew, pairs with both
 * their figures. Sources: L. N. Vaserstein (1969) and R. L. Dobrushin (1970) for the distance, which on a line is the area between the
 * two distribution functions (S. S. Vallender, Theory of Probability and its Applications 18, 1974); B. Efron, R. J. Tibshirani, "An
 * Introduction to the Bootstrap" (1993), sections 13.3 and 15.2.
 *
 * @param news and `olds`: a figure each for every future, whole numbers from 0 on; of as many futures, in the same order
 * @param key two words under which futures are drawn, at (resample, place)
 */
export function distanceOf(news: ArrayLike<number>, olds: ArrayLike<number>, key: Int32Array): Distance {
  const largest = Math.max(largestOf(news), largestOf(olds));
  const counts = { news: new Int32Array(largest + 1), olds: new Int32Array(largest + 1) };
  const area = (): number => areaBetween(counts.news, counts.olds, news.length, olds.length);
  const isPaired = news.length === olds.length;
  const words = new Int32Array(2);
  const draw = (resample: number, place: number): void => drawAt(key, 0, resample, place, words);
  const drawn = new Float64Array(RESAMPLES);
  let sum = 0;
  for (let resample = 0; resample < RESAMPLES; resample++) {
    empty(counts);
    if (isPaired) tossPlaces(news, olds, counts, words, (place) => draw(2 * resample, place));
    else drawFromAll(news, olds, counts, words, (place) => draw(2 * resample, place));
    sum += area();
    empty(counts);
    for (let place = 0; place < Math.max(news.length, olds.length); place++) {
      draw(2 * resample + 1, place);
      if (place < news.length) counts.news[news[placeOf(words[0], news.length)]]++;
      if (place < olds.length) counts.olds[olds[placeOf(words[isPaired ? 0 : 1], olds.length)]]++;
    }
    drawn[resample] = area();
  }
  drawn.sort();
  empty(counts);
  for (let place = 0; place < news.length; place++) counts.news[news[place]]++;
  for (let place = 0; place < olds.length; place++) counts.olds[olds[place]]++;
  return {
    distance: area(),
    byChance: sum / RESAMPLES,
    upper: drawn[placeOfQuantile(0.95, RESAMPLES) - 1],
  };
}

/** How many futures have each figure, of both samples. */
interface Counts {
  readonly news: Int32Array;
  readonly olds: Int32Array;
}

function empty({ news, olds }: Counts): void {
  news.fill(0);
  olds.fill(0);
}

/** Counts pairs whose two figures change places or not. */
function tossPlaces(
  news: ArrayLike<number>,
  olds: ArrayLike<number>,
  counts: Counts,
  words: Int32Array,
  draw: (place: number) => void,
): void {
  for (let place = 0; place < news.length; place++) {
    draw(place);
    const swaps = words[0] < 0;
    counts.news[swaps ? olds[place] : news[place]]++;
    counts.olds[swaps ? news[place] : olds[place]]++;
  }
}

/** Counts figures of which each is drawn from those of both. */
function drawFromAll(
  news: ArrayLike<number>,
  olds: ArrayLike<number>,
  counts: Counts,
  words: Int32Array,
  draw: (place: number) => void,
): void {
  const all = news.length + olds.length;
  const figureAt = (place: number): number => (place < news.length ? news[place] : olds[place - news.length]);
  for (let place = 0; place < Math.max(news.length, olds.length); place++) {
    draw(place);
    if (place < news.length) counts.news[figureAt(placeOf(words[0], all))]++;
    if (place < olds.length) counts.olds[figureAt(placeOf(words[1], all))]++;
  }
}

/** The area between the distribution functions of two samples, from how many of each have which figure. */
function areaBetween(ones: Int32Array, others: Int32Array, oneSize: number, otherSize: number): number {
  let [one, other, area] = [0, 0, 0];
  for (let figure = 0; figure < ones.length; figure++) {
    one += ones[figure];
    other += others[figure];
    area += Math.abs(one * otherSize - other * oneSize);
  }
  return area / (oneSize * otherSize);
}

/** A word as a place among so many. */
function placeOf(word: number, many: number): number {
  return Math.floor(((word >>> 0) / WORDS) * many);
}

function largestOf(figures: ArrayLike<number>): number {
  let largest = 0;
  for (let place = 0; place < figures.length; place++) largest = Math.max(largest, figures[place]);
  return largest;
}
