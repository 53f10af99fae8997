import { assert } from '../kernel/assert.ts';
import { WORDS } from '../kernel/chance.ts';
import type { Law } from './distributions/distribution.ts';

/** Most cells of a continuous law. */
export const MOST_CELLS = 4096;

/** Cells before any is split, for each halving of what is left towards either end. */
const CELLS_PER_HALVING = 4;

/** What the cells may add to or take from the mean (in standard deviations) and from the variance (as a share). */
const TOLERANCE = 4e-5;

/** What is left of a tail beyond which it is no longer looked into. */
const LEAST_LEFT = 2 ** -52;

/** How near to the end of the law a tail's end is taken for it. */
const ROUNDING = 1e-6;

/** Enough halvings to bring any cell below the resolution of a word. */
const MOST_ROUNDS = 32;

/**
 * The cells of a continuous law: cell i has the probability from `upTo[i - 1]` to `upTo[i]`, in 2^32nds, spread evenly
 * from `lows[i]` to `highs[i]`.
 */
export interface Cells {
  readonly upTo: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/**
 * Cuts a continuous law into cells whose ends are its own quantiles. The first cut is finer and finer towards both ends
 * of the law, down to the single word (2^-32), so that no tail is lost. Then, round by round, every cell is halved that
 * adds too much to the error of the mean or of the variance, measured by the quantile at its middle (Simpson's rule
 * less the trapezoid's), until the errors of all cells together are below 4e-5 of the standard deviation and of the
 * variance, or there are 4,096 cells. The outermost cells, of one word each, end where the second moment of what the law
 * has beyond is met, as far as doubles see a tail, to 2^-52: enough for a lognormal up to sigma 1.8.
 */
export function cellsOf(law: Law): Cells {
  const known = cellsOfLaw.get(law);
  if (known !== undefined) return known;
  const cells = cut(law);
  cellsOfLaw.set(law, cells);
  return cells;
}

/** Cutting takes up to a tenth of a second, and the checks of a scenario look at laws that are then compiled. */
const cellsOfLaw = new WeakMap<Law, Cells>();

function cut(law: Law): Cells {
  const quantiles = new Map<number, number>();
  const quantileOf = (words: number): number => {
    const known = quantiles.get(words);
    if (known !== undefined) return known;
    const value = law.quantile(words / WORDS);
    assert(!Number.isNaN(value), `the law '${law.name}' has no quantile at ${words / WORDS}`);
    quantiles.set(words, value);
    return value;
  };
  const median = quantileOf(WORDS / 2);
  const lowEnd = median - endOfTail((left) => median - law.quantile(left));
  const highEnd = median + endOfTail((left) => law.quantile(1 - left) - median);
  quantiles.set(0, within(law.least, law.most, lowEnd, median));
  quantiles.set(WORDS, within(law.least, law.most, highEnd, median));
  let edges = firstEdges();
  // A law that is even throughout is one cell: it can be no better.
  if (edges.every((edge) => isOnLine(edge, law, quantileOf(edge)))) edges = [0, WORDS];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const split = splitsOf(edges, quantileOf, median);
    if (split.length === 0) break;
    edges = Array.from(Float64Array.from([...edges, ...split]).sort());
  }
  const ends = Float64Array.from(edges, quantileOf);
  // A quantile function may stumble where it underflows; cells must not overlap for that.
  for (let edge = 1; edge < ends.length; edge++) ends[edge] = Math.max(ends[edge], ends[edge - 1]);
  return { upTo: Float64Array.from(edges.slice(1)), lows: ends.slice(0, -1), highs: ends.slice(1) };
}

function isOnLine(words: number, { least, most }: Law, quantile: number): boolean {
  return Math.abs(quantile - least - ((most - least) * words) / WORDS) <= (most - least) * 1e-12;
}

/** Edges from 0 to 2^32 that halve towards both ends, each half cut evenly. */
function firstEdges(): number[] {
  const lower = new Set([0]);
  for (let upper = WORDS / 2; upper >= 1; upper /= 2) {
    for (let part = 0; part < CELLS_PER_HALVING; part++) {
      lower.add(Math.round(upper - (part * upper) / 2 / CELLS_PER_HALVING));
    }
  }
  return [...new Set([...lower, ...[...lower].map((words) => WORDS - words)])].sort((a, b) => a - b);
}

/** The middles of the cells to halve, at most as many as there is room for, those with the largest error first. */
function splitsOf(edges: readonly number[], quantileOf: (words: number) => number, centre: number): number[] {
  const cells = edges.length - 1;
  let variance = 0;
  const found: { readonly middle: number; readonly ofMean: number; readonly ofVariance: number }[] = [];
  for (let cell = 0; cell < cells; cell++) {
    const width = edges[cell + 1] - edges[cell];
    const low = quantileOf(edges[cell]) - centre;
    const high = quantileOf(edges[cell + 1]) - centre;
    const mass = width / WORDS;
    const even = (low * low + low * high + high * high) / 3;
    variance += mass * even;
    if (width === 1) continue;
    const middle = edges[cell] + Math.floor(width / 2);
    const between = quantileOf(middle) - centre;
    found.push({
      middle,
      ofMean: Math.abs((mass * 2 * (between - (low + high) / 2)) / 3),
      ofVariance: Math.abs(mass * ((low * low + 4 * between * between + high * high) / 6 - even)),
    });
  }
  const deviation = Math.sqrt(variance);
  const errors = found.map(({ ofMean, ofVariance }) => Math.max(ofMean / deviation, ofVariance / variance));
  if (errors.reduce((sum, error) => sum + error, 0) <= TOLERANCE) return [];
  const split = found
    .map(({ middle }, place) => ({ middle, error: errors[place] }))
    .filter(({ error }) => error > TOLERANCE / 2 / cells);
  const room = MOST_CELLS - cells;
  // Only where not all can be split does it matter which is the worst.
  if (split.length > room) split.sort((a, b) => b.error - a.error || a.middle - b.middle).splice(room);
  return split.map(({ middle }) => middle);
}

/**
 * How far from the centre the outermost cell of a tail ends, so that evenly spread it has the second moment of what the
 * law has beyond its 2^-32 quantile, counted from that end: summed by Simpson's rule, halving by halving.
 *
 * @param distanceAt distance from the centre at which a probability is left beyond
 */
function endOfTail(distanceAt: (left: number) => number): number {
  let moment = 0;
  let left = 1 / WORDS;
  while (left > LEAST_LEFT) {
    const near = distanceAt(left);
    const between = distanceAt(left * 0.75);
    const far = distanceAt(left / 2);
    moment += ((left / 2) * (near * near + 4 * between * between + far * far)) / 6;
    left /= 2;
  }
  const far = distanceAt(left);
  const square = (moment + left * far * far) * WORDS;
  const near = distanceAt(1 / WORDS);
  return Math.max(near, (Math.sqrt(Math.max(0, 12 * square - 3 * near * near)) - near) / 2);
}

/** A tail's end, or the end of the law where that is nearer, or as good as reached. */
function within(least: number, most: number, end: number, centre: number): number {
  if (end <= least + ROUNDING * (centre - least)) return least;
  if (end >= most - ROUNDING * (most - centre)) return most;
  return end;
}
