import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date } from '../../../src/units/date.ts';
import { duration } from '../../../src/units/duration.ts';
import { expectLawful, expectQuantiles, faultsOf, lawOf, probability } from '../../kit/law.ts';

test('quantiles equal R', () => {
  // R 4.2: print(qexp(c(.01, .5, .999), rate = 1/4320), digits = 16)
  expectQuantiles(lawOf(duration, '{ exponential: { mean: 3 days } }'), [
    [0.01, 43.41745088712623],
    [0.5, 2994.3958200189636],
    [0.999, 29841.50280520283],
  ]);
});

test('is lawful', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), probability, probability, (minutes, p, q) => {
      expectLawful(lawOf(duration, `{ exponential: { mean: ${minutes} minutes } }`), p, q);
    }),
  );
});

test('faults', () => {
  expect(faultsOf(duration, '{ exponential: { mean: 0 days } }')).toEqual([
    'exponential.mean: expected a mean above zero',
  ]);
  expect(faultsOf(date, '{ exponential: { mean: 3 days } }')).toEqual([
    'exponential: expected a distribution that suits a date: constant, uniform, triangular, beta, empirical, dates',
  ]);
});
