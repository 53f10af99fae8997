import { WORDS } from './chance.ts';

/**
 * A distribution over cells 0, 1, 2 ... as its cumulative probabilities in 2^32nds, with a guide that says from which
 * cell on to look. Drawing costs one look-up and, on average, less than one comparison.
 */
export interface CumulativeTable {
  /** Upper end of each cell, exclusive, in 2^32nds; the last is 2^32. */
  readonly upper: Float64Array;
  /** First cell that a word with these leading bits can fall in. */
  readonly guide: Int32Array;
  /** Bits to drop from a word to get its place in the guide. */
  readonly shift: number;
}

/**
 * Builds a table from the cumulative probabilities at the cells' upper ends (not decreasing; what is missing from 1
 * goes to the last cell).
 */
export function cumulativeTable(upTo: ArrayLike<number>): CumulativeTable {
  const cells = upTo.length;
  const upper = new Float64Array(cells);
  let reached = 0;
  for (let cell = 0; cell < cells; cell++) {
    reached = Math.max(reached, Math.min(WORDS, Math.round(upTo[cell] * WORDS)));
    upper[cell] = reached;
  }
  upper[cells - 1] = WORDS;
  const bits = Math.min(12, 32 - Math.clz32(cells) + 1);
  const shift = 32 - bits;
  const guide = new Int32Array(1 << bits);
  const wordsPerLead = WORDS / guide.length;
  let cell = 0;
  for (let lead = 0; lead < guide.length; lead++) {
    while (upper[cell] <= lead * wordsPerLead) cell++;
    guide[lead] = cell;
  }
  return { upper, guide, shift };
}

/** The cell that a word falls in. Every cell is met with its own probability, to within 2^-32. */
export function cellOf(table: CumulativeTable, word: number): number {
  const unsigned = word >>> 0;
  const upper = table.upper;
  let cell = table.guide[unsigned >>> table.shift];
  while (unsigned >= upper[cell]) cell++;
  return cell;
}

/** The probability of one cell. */
export function probabilityOf(table: CumulativeTable, cell: number): number {
  return (table.upper[cell] - (cell === 0 ? 0 : table.upper[cell - 1])) / WORDS;
}
