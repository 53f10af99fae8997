import { cumulativeTable } from '../../src/kernel/cumulative-table.ts';
import type { DurationLaw } from '../../src/kernel/duration-law.ts';
import type { Quantity } from '../../src/kernel/quantity.ts';
import { known } from './known.ts';

/** A number for a test: certain, even between two ends, or one of several values with their probabilities. */
export type SampleAmount =
  | number
  | { readonly uniform: readonly [least: number, most: number] }
  | { readonly atoms: readonly (readonly [value: number, probability: number])[] };

/** A law for a test: so many ticks for certain, or `shares[i]` of `least + i` ticks (the shares add up to 1). */
export type SampleLaw = number | { readonly least: number; readonly shares: readonly number[] };

/** One cell: nothing is left to chance. */
const CERTAIN = cumulativeTable([1]);

/** The quantity of an amount, built by hand, so that a test of the simulation does not rest on `scenario`. */
export function sampleQuantity(id: string, amount: SampleAmount): Quantity {
  if (typeof amount === 'number') {
    return { ...known(id), table: CERTAIN, lows: Float64Array.of(amount), highs: Float64Array.of(amount) };
  }
  if ('uniform' in amount) {
    const [least, most] = amount.uniform;
    return { ...known(id), table: CERTAIN, lows: Float64Array.of(least), highs: Float64Array.of(most) };
  }
  const values = Float64Array.from(amount.atoms, ([value]) => value);
  const table = cumulativeTable(sumsOf(amount.atoms.map(([, probability]) => probability)));
  return { ...known(id), table, lows: values, highs: values.slice() };
}

/** The duration law of a sample law. */
export function sampleLaw(law: SampleLaw): DurationLaw {
  if (typeof law === 'number') return { table: CERTAIN, least: law };
  return { table: cumulativeTable(sumsOf(law.shares)), least: law.least };
}

function sumsOf(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return sum;
  });
}
