import { WORDS } from '../../kernel/chance.ts';
import { cellOf } from '../../kernel/cumulative-table.ts';
import { leastOf, mostOf, type Quantity } from '../../kernel/quantity.ts';

/** The value below which a share of all futures lies: within its cell, as far as the share reaches into the cell. */
export function quantileOf({ table, lows, highs }: Quantity, share: number): number {
  const word = Math.floor(share * WORDS);
  const cell = cellOf(table, word);
  const lower = cell === 0 ? 0 : table.upper[cell - 1];
  return lows[cell] + ((highs[cell] - lows[cell]) * (word - lower)) / (table.upper[cell] - lower);
}

/**
 * A quantity in words: its value where it is certain, else its middle and the range of four futures in five.
 *
 * @param words writes one value
 */
export function quantityWords(quantity: Quantity, words: (value: number) => string): string {
  const at = (share: number): string => words(quantileOf(quantity, share));
  if (leastOf(quantity) === mostOf(quantity) || at(0.1) === at(0.9)) return at(0.5);
  return `${at(0.5)} (P10 to P90: ${at(0.1)} to ${at(0.9)})`;
}
