/** Values below this have a bin of their own; from there on, each doubling is cut into half as many bins. */
const EXACT = 512;
const PER_DOUBLING = EXACT / 2;
/** Bins by which a histogram grows at either end. */
const BLOCK = 64;

/**
 * Counts of whole numbers in bins with fixed edges: one a value below 512, then 256 a doubling, so that a value is
 * known to within 0.4% of itself. Counts of several histograms add up in any order to the same.
 */
export interface Histogram {
  /** Bin of `counts[0]`. */
  first: number;
  counts: Uint32Array;
}

export function newHistogram(): Histogram {
  return { first: 0, counts: new Uint32Array(0) };
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
}

/** Adds the counts of another histogram. */
export function addHistogram(histogram: Histogram, other: Histogram): void {
  if (other.counts.length === 0) return;
  makeRoom(histogram, other.first, other.first + other.counts.length - 1);
  const offset = other.first - histogram.first;
  for (let place = 0; place < other.counts.length; place++) histogram.counts[offset + place] += other.counts[place];
}

/** Sees to it that the bins from `low` to `high` have a place. */
function makeRoom(histogram: Histogram, low: number, high: number): void {
  const { first, counts } = histogram;
  const end = first + counts.length;
  if (counts.length > 0 && low >= first && high < end) return;
  const newFirst = Math.max(0, Math.floor((counts.length === 0 ? low : Math.min(low, first)) / BLOCK) * BLOCK);
  const newEnd = (Math.floor(Math.max(high, end - 1) / BLOCK) + 1) * BLOCK;
  const grown = new Uint32Array(newEnd - newFirst);
  if (counts.length > 0) grown.set(counts, first - newFirst);
  histogram.first = newFirst;
  histogram.counts = grown;
}

/** The least value by which at least a share of all that was counted lies: the inverse of the empirical distribution. */
export function quantileOf(histogram: Histogram, share: number, counted: number): number {
  const wanted = Math.max(1, Math.ceil(share * counted - 1e-9));
  let reached = 0;
  for (let place = 0; place < histogram.counts.length; place++) {
    reached += histogram.counts[place];
    if (reached >= wanted) return leastOfBin(histogram.first + place);
  }
  return 0;
}

/** Sum of squared differences from a mean, with each value at its bin's least. */
export function squaresAbout(histogram: Histogram, mean: number): number {
  let sum = 0;
  for (let place = 0; place < histogram.counts.length; place++) {
    const difference = leastOfBin(histogram.first + place) - mean;
    sum += histogram.counts[place] * difference * difference;
  }
  return sum;
}
