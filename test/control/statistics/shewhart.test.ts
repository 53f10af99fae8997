import { expect, test } from 'vitest';
import { chanceAbove, shareDeviation } from '../../../src/control/statistics/shewhart.ts';

test('average run lengths of a chart of three sigmas, one limit alone, by shift in sigmas', () => {
  // 1 / (1 - Phi(3 - shift)): 740.8, 43.96, 6.303, 2 and 1.189 points.
  const lengths = [0, 1, 2, 3, 4].map((shift) => 1 / chanceAbove(shift, 3, 1));
  [740.8, 43.96, 6.303, 2, 1.189].forEach((length, place) => {
    expect(lengths[place] / length).toBeCloseTo(1, 2);
  });
});

test('without a deviation it is above or not', () => {
  expect([chanceAbove(0.3, 0.2, 0), chanceAbove(0.2, 0.2, 0)]).toEqual([1, 0]);
  expect(shareDeviation(0.02, 10_000, 2)).toBeCloseTo(0.0028, 12);
});
