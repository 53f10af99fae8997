import { expect, test } from 'vitest';
import { savingOfPairs } from '../../src/experiment/saving.ts';

test('is the sum of both variances over that of the difference', () => {
  // Variances 1 and 4; the differences 0, 1, 2 have a variance of 1.
  expect(savingOfPairs([2, 4, 6], [2, 3, 4])).toBeCloseTo(5, 12);
  // Figures that have nothing in common: nothing is saved.
  expect(savingOfPairs([1, 2, 1, 2], [1, 1, 2, 2])).toBeCloseTo(1, 12);
});

test('cannot be told where all pairs differ alike', () => {
  expect(savingOfPairs([1, 5, 9], [0, 4, 8])).toBeNull();
});
