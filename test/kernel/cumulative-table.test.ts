import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf, cumulativeTable, probabilityOf } from '../../src/kernel/cumulative-table.ts';

/** Cumulative probabilities of 1 to 5,000 cells, some of them empty. */
const upTo = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 5000 })
  .map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    let sum = 0;
    return weights.map((weight) => {
      sum += weight;
      return sum / total;
    });
  });

test('every cell has exactly the words of its probability', () => {
  const table = cumulativeTable([0.25, 0.25, 0.75, 1]);
  expect([0, 1, 2, 3].map((cell) => probabilityOf(table, cell))).toEqual([0.25, 0, 0.5, 0.25]);
  const firsts = [0, 2 ** 30, 3 * 2 ** 30].map((word) => [cellOf(table, word - 1), cellOf(table, word)]);
  expect(firsts).toEqual([
    [3, 0],
    [0, 2],
    [2, 3],
  ]);
});

test('probabilities are kept to 2^-32 and add up to 1', () => {
  fc.assert(
    fc.property(upTo, (sums) => {
      const table = cumulativeTable(sums);
      let total = 0;
      for (let cell = 0; cell < sums.length; cell++) {
        const probability = probabilityOf(table, cell);
        total += probability;
        if (cell < sums.length - 1) {
          const wanted = sums[cell] - (cell === 0 ? 0 : sums[cell - 1]);
          expect(Math.abs(probability - wanted)).toBeLessThanOrEqual(2 ** -32);
        }
      }
      expect(total).toBe(1);
    }),
    { numRuns: 50 },
  );
});

test('a word falls in the first cell that ends above it', () => {
  fc.assert(
    fc.property(upTo, fc.array(fc.integer(), { minLength: 20, maxLength: 20 }), (sums, words) => {
      const table = cumulativeTable(sums);
      // Besides any words: those on both sides of a few cells' ends.
      const edges = [...table.upper.slice(0, 20)].flatMap((edge) => [edge - 1, edge]);
      for (const word of [...words, ...edges, 0, -1]) {
        const unsigned = (word | 0) >>> 0;
        expect(cellOf(table, word | 0)).toBe(table.upper.findIndex((upper) => unsigned < upper));
      }
    }),
    { numRuns: 50 },
  );
});

test('what is missing from 1 goes to the last cell, and what goes back counts as none', () => {
  const table = cumulativeTable([0.5, 0.25, 0.6]);
  expect([0, 1, 2].map((cell) => probabilityOf(table, cell))).toEqual([0.5, 0, 0.5]);
  expect(probabilityOf(cumulativeTable([0]), 0)).toBe(1);
});
