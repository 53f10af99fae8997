import { placeOfQuantile } from './quantile.ts';

/** Values below this have a bin of their own; from there on, each doubling is cut into half as many bins. */
const EXACT = 512;
const PER_DOUBLING = EXACT / 2;
/** Bins by which a histogram grows at either end. */
const BLOCK = 64;

/**
 * Counts of whole numbers in bins with fixed edges: one a value below 512, then 256 a doubling, so that a value is
 * known to within 0.4% of itself, and exactly where all values of its bin are the same. Histograms add up in any order
 * to the same.
 */
export interface Histogram {
  /** Bin of `counts[0]`. */
  first: number;
  counts: Uint32Array;
  /** Sum of the values in each bin. */
  sums: Float64Array;
}

/** A histogram in which nothing is counted yet. */
export function newHistogram(): Histogram {
  return { first: 0, counts: new Uint32Array(0), sums: new Float64Array(0) };
}

/** The bin of a whole number from 0. */
export function binOf(value: number): number {
  if (value < EXACT) return value;
  let octave = 0;
  let lead = value;
  while (lead >= EXACT) {
    lead = Math.floor(lead / 2);
    octave++;
  }
  return octave * PER_DOUBLING + lead;
}

/** The least value of a bin: the inverse of {@link binOf}, for values that begin a bin. */
export function leastOfBin(bin: number): number {
  if (bin < EXACT) return bin;
  const octaves = Math.floor(bin / PER_DOUBLING) - 1;
  let least = bin - octaves * PER_DOUBLING;
  for (let octave = 0; octave < octaves; octave++) least *= 2;
  return least;
}

/** Counts one value. */
export function countIn(histogram: Histogram, value: number): void {
  const bin = binOf(value);
  makeRoom(histogram, bin, bin);
  histogram.counts[bin - histogram.first]++;
  histogram.sums[bin - histogram.first] += value;
}

/** Adds the counts of another histogram. */
export function addHistogram(histogram: Histogram, other: Histogram): void {
  if (other.counts.length === 0) return;
  makeRoom(histogram, other.first, other.first + other.counts.length - 1);
  const offset = other.first - histogram.first;
  for (let place = 0; place < other.counts.length; place++) {
    histogram.counts[offset + place] += other.counts[place];
    histogram.sums[offset + place] += other.sums[place];
  }
}

/** Sees to it that the bins from `low` to `high` have a place. */
function makeRoom(histogram: Histogram, low: number, high: number): void {
  const { first, counts, sums } = histogram;
  const end = first + counts.length;
  if (counts.length > 0 && low >= first && high < end) return;
  const newFirst = Math.max(0, Math.floor((counts.length === 0 ? low : Math.min(low, first)) / BLOCK) * BLOCK);
  const newEnd = (Math.floor(Math.max(high, end - 1) / BLOCK) + 1) * BLOCK;
  histogram.first = newFirst;
  histogram.counts = new Uint32Array(newEnd - newFirst);
  histogram.sums = new Float64Array(newEnd - newFirst);
  if (counts.length === 0) return;
  histogram.counts.set(counts, first - newFirst);
  histogram.sums.set(sums, first - newFirst);
}

/** The sum of all that was counted. */
export function sumOf({ sums }: Histogram): number {
  let sum = 0;
  for (let place = 0; place < sums.length; place++) sum += sums[place];
  return sum;
}

/**
 * The least value by which at least a share of all that was counted lies: the inverse of the empirical distribution. A
 * value of 512 or more stands for its bin, as the mean of what was counted there, in whole numbers.
 */
export function quantileOf(histogram: Histogram, share: number, counted: number): number {
  const { counts, sums } = histogram;
  const wanted = placeOfQuantile(share, counted);
  let reached = 0;
  for (let place = 0; place < counts.length; place++) {
    reached += counts[place];
    if (reached >= wanted) return Math.floor(sums[place] / counts[place] + 0.5);
  }
  return 0;
}
