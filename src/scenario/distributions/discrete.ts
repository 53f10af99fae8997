import { assert } from '../../kernel/assert.ts';
import type { Atom, Law } from './distribution.ts';

/**
 * A law of single values, each with a weight above zero; equal values are joined. `Infinity` is a value: it stands for
 * 'never'.
 */
export function discreteLaw(name: string, values: readonly number[], weights: readonly number[]): Law {
  const weightOf = new Map<number, number>();
  values.forEach((value, place) => {
    if (weights[place] > 0) weightOf.set(value, (weightOf.get(value) ?? 0) + weights[place]);
  });
  assert(weightOf.size > 0, `a law '${name}' without a value`);
  // Summed in the order of the values, so that the author's order cannot move a last bit.
  const sorted = [...weightOf].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  const atoms: Atom[] = sorted.map(([value, weight]) => ({ value, probability: weight / total }));
  const upTo: number[] = [];
  let sum = 0;
  for (const [, weight] of sorted) {
    sum += weight;
    upTo.push(sum / total);
  }
  return {
    name,
    least: atoms[0].value,
    most: atoms[atoms.length - 1].value,
    atoms,
    cdf: (x) => {
      const above = firstWhere(atoms.length, (place) => atoms[place].value > x);
      return above === 0 ? 0 : upTo[above - 1];
    },
    quantile: (p) =>
      atoms[
        Math.min(
          atoms.length - 1,
          firstWhere(atoms.length, (place) => upTo[place] >= p),
        )
      ].value,
  };
}

/** The first of `count` places at which a condition holds that holds from some place on; `count` where it never does. */
function firstWhere(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
