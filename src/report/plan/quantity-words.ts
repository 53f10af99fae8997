import { leastOf, mostOf, type Quantity, quantileOf } from '../../kernel/quantity.ts';

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
