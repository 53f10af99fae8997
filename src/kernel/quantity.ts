import { fractionOf, WORDS } from './chance.ts';
import { type CumulativeTable, cellOf, cumulativeTable } from './cumulative-table.ts';
import type { Named } from './identity.ts';

/**
 * A number that is certain, or drawn once a replication at the address of its id. Cell c is met with the table's
 * probability, then the value is spread evenly over [lows[c], highs[c]]; equal ends are an atom.
 */
export interface Quantity extends Named {
  readonly table: CumulativeTable;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** The value of a quantity at two words: the first picks the cell, the second the place within it. */
export function valueAt(quantity: Quantity, word0: number, word1: number): number {
  const cell = cellOf(quantity.table, word0);
  const low = quantity.lows[cell];
  return low + (quantity.highs[cell] - low) * fractionOf(word1);
}

/** The least value that a quantity can take. */
export function leastOf(quantity: Quantity): number {
  return quantity.lows.reduce((least, low) => Math.min(least, low), Number.POSITIVE_INFINITY);
}

/** The largest value that a quantity can take. */
export function mostOf(quantity: Quantity): number {
  return quantity.highs.reduce((most, high) => Math.max(most, high), Number.NEGATIVE_INFINITY);
}

/** The value below which a share of all futures lies: within its cell, as far as the share reaches into the cell. */
export function quantileOf({ table, lows, highs }: Quantity, share: number): number {
  const word = Math.floor(share * WORDS);
  const cell = cellOf(table, word);
  const lower = cell === 0 ? 0 : table.upper[cell - 1];
  return lows[cell] + ((highs[cell] - lows[cell]) * (word - lower)) / (table.upper[cell] - lower);
}

/** The cell of an amount that leaves nothing to chance. */
const CERTAIN = cumulativeTable([1]);

/** A quantity that has the same value in every replication, in the place of one that is drawn. */
export function heldAt({ id, label, hash }: Named, value: number): Quantity {
  return { id, label, hash, table: CERTAIN, lows: Float64Array.of(value), highs: Float64Array.of(value) };
}
