import { expect, test } from 'vitest';
import { affine } from '../../../src/scenario/distributions/affine.ts';
import { date } from '../../../src/units/date.ts';
import { duration } from '../../../src/units/duration.ts';
import { expectLawful, lawOf } from '../../kit/law.ts';

test('minutes become days', () => {
  const law = affine(lawOf(duration, '{ exponential: { mean: 3 days } }'), 1 / 1440, 0);
  // SciPy 1.17.1: stats.expon(scale=3).ppf(.9)
  expect(law.quantile(0.9)).toBeCloseTo(6.907755278982138, 9);
  expect(law.cdf(6.907755278982138)).toBeCloseTo(0.9, 12);
  expectLawful(law, 0.01, 0.99);
});

test('dates become days of the horizon, and what never comes stays so', () => {
  const first = lawOf(date, '2019-11-14').least;
  const law = affine(lawOf(date, '{ dates: { 2019-11-20: 25%, 2019-12-02: 25% } }'), 1, -first);
  expect(law.atoms).toEqual([
    { value: 6, probability: 0.25 },
    { value: 18, probability: 0.25 },
    { value: Number.POSITIVE_INFINITY, probability: 0.5 },
  ]);
  expect(law.cdf(6)).toBe(0.25);
});
