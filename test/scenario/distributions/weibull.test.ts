import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duration } from '../../../src/units/duration.ts';
import { expectLawful, expectQuantiles, faultsOf, lawOf, probability } from '../../kit/law.ts';

test('quantiles equal SciPy', () => {
  // SciPy 1.17.1: stats.weibull_min(1.5, scale=5760).ppf([.01, .5, .9, .999])
  expectQuantiles(lawOf(duration, '{ weibull: { shape: 1.5, scale: 4 days } }'), [
    [0.01, 268.2519370388334],
    [0.5, 4511.345868141992],
    [0.9, 10043.835918315332],
    [0.999, 20892.02061507538],
  ]);
});

test('with a shape below one, quantiles equal R', () => {
  // R 4.2: print(qweibull(c(.1, .5, .999), shape = .7, scale = 60), digits = 16)
  expectQuantiles(lawOf(duration, '{ weibull: { shape: 0.7, scale: 1 hour } }'), [
    [0.1, 2.409776716928163],
    [0.5, 35.543406777128027],
    [0.999, 948.8641243765536],
  ]);
});

test('is lawful', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 100 }), fc.nat(999), probability, probability, (tenths, hours, p, q) => {
      expectLawful(lawOf(duration, `{ weibull: { shape: ${tenths / 10}, scale: ${hours + 1} hours } }`), p, q);
    }),
  );
});

test('faults', () => {
  expect(faultsOf(duration, '{ weibull: { shape: -1, scale: 0 hours } }')).toEqual([
    'weibull.shape: expected a number without unit, from 0.1 to 1000',
    'weibull.scale: expected a scale above zero',
  ]);
});
