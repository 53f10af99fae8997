import { expect, test } from 'vitest';
import { onFront } from '../../src/experiment/pareto.ts';

test('a choice is on the front if none is at least as good in both and better in one', () => {
  expect(
    onFront([
      [1, 9],
      [2, 5],
      [2, 6],
      [3, 5],
      [4, 1],
    ]),
  ).toEqual([true, true, false, false, true]);
});

test('equal choices are on it together, and one without a figure never is', () => {
  expect(
    onFront([
      [1, 1],
      [1, 1],
      [Number.POSITIVE_INFINITY, 0],
    ]),
  ).toEqual([true, true, false]);
});
