import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alertsPerDay } from '../../../src/units/rate.ts';
import { factor } from '../../../src/units/share.ts';
import { expectLawful, expectQuantiles, faultsOf, lawOf, probability } from '../../kit/law.ts';

test('quantiles equal SciPy', () => {
  // SciPy 1.17.1: stats.gamma(a=25, scale=1/25).ppf([.01, .5, .9, .999])
  expectQuantiles(lawOf(factor, '{ gamma: { shape: 25, mean: 100% } }'), [
    [0.01, 0.5941336539768257],
    [0.5, 0.9866987346795366],
    [0.9, 1.2633424201145262],
    [0.999, 1.7332163038080635],
  ]);
});

test('with a shape below one, quantiles equal R', () => {
  // R 4.2: print(qgamma(c(.01, .5, .999), shape = .5, rate = .5/2.3), digits = 16)
  expectQuantiles(lawOf(alertsPerDay, '{ gamma: { shape: 0.5, mean: 2.3 alerts a day } }'), [
    [0.01, 3.613020731923147e-4],
    [0.5, 1.046353773175017],
    [0.999, 24.90340219252428],
  ]);
});

test('at the largest shape, where the library is about to go wrong, both tails equal SciPy', () => {
  // SciPy 1.17.1: special.gammaincinv(700, [2**-32, .5]) / 700, special.gammainccinv(700, [.001, 2**-32]) / 700
  expectQuantiles(lawOf(factor, '{ gamma: { shape: 700, mean: 100% } }'), [
    [2 ** -32, 0.7822163686447743],
    [0.5, 0.9995238498572581],
    [0.999, 1.1208820265503567],
    [1 - 2 ** -32, 1.2537749473782727],
  ]);
});

test('is lawful', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 2000 }), fc.nat(300), probability, probability, (tenths, mean, p, q) => {
      expectLawful(lawOf(factor, `{ gamma: { shape: ${tenths / 10}, mean: ${mean + 1}% } }`), p, q);
    }),
  );
});

test('faults', () => {
  for (const shape of ['0', '-1', '701', '.nan', '25%']) {
    expect(faultsOf(factor, `{ gamma: { shape: ${shape}, mean: 100% } }`)).toEqual([
      'gamma.shape: expected a number without unit, from 0.01 to 700',
    ]);
  }
  expect(faultsOf(factor, '{ gamma: { shape: 2, mean: 0% } }')).toEqual(['gamma.mean: expected a mean above zero']);
  expect(faultsOf(factor, '{ gamma: { shape: 2, mean: 1 } }')).toEqual([
    "gamma.mean: has no unit: write for example '90%'",
  ]);
});
