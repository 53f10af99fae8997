import { expect, test } from 'vitest';
import { estimateOf } from '../../src/forecast/estimate.ts';

test('a figure has its mean, its standard error and its quantiles', () => {
  // Mean 5.5, sample variance 55/6, so that the standard error is the root of 55/60.
  expect(estimateOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual({
    mean: 5.5,
    standardError: expect.closeTo(Math.sqrt(55 / 60), 12),
    p10: 1,
    p50: 5,
    p90: 9,
    interval: { p10: { low: null, high: 4 }, p50: { low: 2, high: 9 }, p90: { low: 7, high: null } },
  });
});

test('one future has no standard error', () => {
  expect(estimateOf([7])).toMatchObject({ mean: 7, standardError: 0, p10: 7, p50: 7, p90: 7 });
});
