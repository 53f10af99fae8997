import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastOf, mostOf, quantileOf, valueAt } from '../../src/kernel/quantity.ts';
import { sampleQuantity } from '../kit/amounts.ts';

test('the first word picks the cell, the second the place in it', () => {
  const quantity = {
    ...sampleQuantity('q', {
      atoms: [
        [0, 0.25],
        [0, 0.75],
      ],
    }),
    lows: Float64Array.of(1, 10),
    highs: Float64Array.of(2, 20),
  };
  expect(valueAt(quantity, 0, 0)).toBe(1);
  expect(valueAt(quantity, 2 ** 30 - 1, 2 ** 31)).toBe(1.5);
  expect(valueAt(quantity, 2 ** 30, 0)).toBe(10);
  expect(valueAt(quantity, -1, 2 ** 30)).toBe(12.5);
  expect([leastOf(quantity), mostOf(quantity)]).toEqual([1, 20]);
});

test('an atom is its value at every word', () => {
  const quantity = sampleQuantity('q', 0.1);
  fc.assert(fc.property(fc.integer(), fc.integer(), (word0, word1) => valueAt(quantity, word0, word1) === 0.1));
  expect([leastOf(quantity), mostOf(quantity)]).toEqual([0.1, 0.1]);
});

test('a value stays between the least and the most', () => {
  const quantity = sampleQuantity('q', { uniform: [-3, 5] });
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (word0, word1) => {
      const value = valueAt(quantity, word0, word1);
      return value >= -3 && value < 5;
    }),
  );
});

test('quantiles are those of the law', () => {
  const uniform = sampleQuantity('u', { uniform: [10, 20] });
  for (const share of [0, 0.1, 0.5, 0.9]) expect(quantileOf(uniform, share)).toBeCloseTo(10 + 10 * share, 6);
  const atoms = sampleQuantity('a', {
    atoms: [
      [3, 0.25],
      [9, 0.75],
    ],
  });
  expect([0.1, 0.2, 0.3, 0.9].map((share) => quantileOf(atoms, share))).toEqual([3, 3, 9, 9]);
});
