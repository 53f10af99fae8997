import { WORDS } from '../kernel/chance.ts';
import type { CumulativeTable } from '../kernel/cumulative-table.ts';
import type { DurationLaw } from '../kernel/duration-law.ts';
import type { Quantity } from '../kernel/quantity.ts';

/** What is wrong with a cumulative table: nothing, if drawing from it ends and meets every cell with its probability. */
export function tableFaults({ upper, guide, shift }: CumulativeTable): string[] {
  const cells = upper.length;
  if (cells === 0) return ['has no cell'];
  if (upper[cells - 1] !== WORDS) return ['does not end at 2^32'];
  if (!upper.every((edge, cell) => edge >= (cell === 0 ? 0 : upper[cell - 1]))) return ['is not ascending'];
  const wordsPerLead = (1 << shift) >>> 0;
  if (guide.length * wordsPerLead !== WORDS) return ['has a guide of the wrong size'];
  let cell = 0;
  for (let lead = 0; lead < guide.length; lead++) {
    while (upper[cell] <= lead * wordsPerLead) cell++;
    if (guide[lead] !== cell) return ['has a guide that leads astray'];
  }
  return [];
}

/** What is wrong with a duration law. */
export function lawFaults({ table, least }: DurationLaw): string[] {
  return [
    ...(Number.isInteger(least) && least >= 0 ? [] : ['starts at no whole number of ticks']),
    ...tableFaults(table),
  ];
}

/** What is wrong with a quantity. */
export function quantityFaults({ table, lows, highs }: Quantity): string[] {
  const faults = tableFaults(table);
  if (lows.length !== table.upper.length || highs.length !== lows.length)
    faults.push('has not two ends for every cell');
  // Written so that NaN fails too.
  if (!lows.every((low, cell) => low <= highs[cell] && Number.isFinite(low) && Number.isFinite(highs[cell]))) {
    faults.push('has a cell whose ends are not two finite numbers in order');
  }
  return faults;
}
