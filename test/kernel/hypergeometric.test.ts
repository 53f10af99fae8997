import { describe, expect, test } from 'vitest';
import { keyOfWords } from '../../src/kernel/chance.ts';
import { hypergeometricAt } from '../../src/kernel/hypergeometric.ts';
import { expectFits } from '../kit/chi-square.ts';

const DRAWS = 100_000;

/** Exact probabilities of 0, 1, 2 ... marked ones among the chosen, by the ratio of neighbours. */
function probabilitiesOf(all: number, marked: number, chosen: number): Float64Array {
  const most = Math.min(marked, chosen);
  const least = Math.max(0, marked + chosen - all);
  const weights = new Float64Array(most + 1);
  weights[least] = 1;
  for (let count = least; count < most; count++) {
    const ratio = ((marked - count) * (chosen - count)) / ((count + 1) * (all - marked - chosen + count + 1));
    weights[count + 1] = weights[count] * ratio;
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

// 8 laws, false alarm 1e-7 each; fixed seeds.
test.each([
  [2, 1, 1],
  [10, 4, 5],
  [10, 8, 7],
  [50, 3, 40],
  [50, 40, 3],
  [1000, 30, 100],
  [100_000, 60, 5000],
  [2_000_000_000, 20, 700_000_000],
])('of %i, with %i marked, %i chosen have as many marked as they should', (all, marked, chosen) => {
  const counts = new Float64Array(Math.min(marked, chosen) + 1);
  const keys = Int32Array.from(keyOfWords(`hypergeometric ${all} ${marked} ${chosen}`));
  for (let member = 0; member < DRAWS; member++) {
    counts[hypergeometricAt(all, marked, chosen, keys, 0, member, 0)]++;
  }
  expectFits(counts, probabilitiesOf(all, marked, chosen), 1e-7);
});

describe('nothing is left to chance', () => {
  const keys = Int32Array.from(keyOfWords('certain'));
  test.each([
    [10, 0, 5, 0],
    [10, 5, 0, 0],
    [10, 10, 4, 4],
    [10, 4, 10, 4],
    [0, 0, 0, 0],
  ])('of %i, %i marked, %i chosen: %i', (all, marked, chosen, both) => {
    expect(hypergeometricAt(all, marked, chosen, keys, 0, 3, 0)).toBe(both);
  });
});

test('which of the two groups is called the marked one does not matter', () => {
  const keys = Int32Array.from(keyOfWords('either'));
  for (let member = 0; member < 100; member++) {
    expect(hypergeometricAt(90, 20, 35, keys, 0, member, 0)).toBe(hypergeometricAt(90, 35, 20, keys, 0, member, 0));
  }
});
