import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date, dayNumberOf } from '../../../src/units/date.ts';
import { duration } from '../../../src/units/duration.ts';
import { share } from '../../../src/units/share.ts';
import { expectLawful, expectQuantiles, faultsOf, lawOf, probability } from '../../kit/law.ts';

test('quantiles equal SciPy', () => {
  // SciPy 1.17.1: stats.beta(2, 38).ppf([.01, .1, .5, .9, .999])
  expectQuantiles(lawOf(share, '{ beta: { a: 2, b: 38 } }'), [
    [0.01, 0.0038514702266041366],
    [0.1, 0.013719675595196146],
    [0.5, 0.0426623823774877],
    [0.9, 0.09611330469884567],
    [0.999, 0.21330243854609943],
  ]);
});

test('stretched over durations, quantiles equal R', () => {
  // R 4.2: print(60 + 120 * qbeta(c(.01, .5, .999), 2, 3), digits = 16)
  expectQuantiles(lawOf(duration, '{ beta: { a: 2, b: 3, from: 1 hour, to: 3 hours } }'), [
    [0.01, 65.03983627460408],
    [0.5, 106.28730817588675],
    [0.999, 172.31542330766001],
  ]);
});

test('of dates, it is rounded to whole days and keeps to them', () => {
  const law = lawOf(date, '{ beta: { a: 1, b: 1, from: 2019-12-02, to: 2019-12-05 } }');
  expect(law.least).toBe(dayNumberOf('2019-12-02'));
  expect(law.most).toBe(dayNumberOf('2019-12-05'));
  for (const atom of law.atoms ?? []) expect(atom.probability).toBeCloseTo(0.25, 9);
});

test('is lawful', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 400 }),
      fc.integer({ min: 4, max: 400 }),
      probability,
      probability,
      (a, b, p, q) => {
        expectLawful(lawOf(share, `{ beta: { a: ${a / 4}, b: ${b / 4} } }`), p, q);
      },
    ),
  );
});

test('faults', () => {
  expect(faultsOf(share, '{ beta: { a: 0, b: many } }')).toEqual([
    'beta.a: expected a number without unit, from 0.01 to 1000000',
    'beta.b: expected a number without unit, from 0.01 to 1000000',
  ]);
  expect(faultsOf(duration, '{ beta: { a: 1, b: 2 } }')).toEqual([
    "beta: expected 'from' and 'to', because the amount is no share",
  ]);
  expect(faultsOf(share, '{ beta: { a: 1, b: 2, from: 3% } }')).toEqual([
    "beta: expected 'from' and 'to' together, or neither",
  ]);
  expect(faultsOf(share, '{ beta: { a: 1, b: 2, from: 3%, to: 2% } }')).toEqual([
    'beta.to: expected the upper end to be no less than the lower',
  ]);
  expect(faultsOf(date, '{ beta: { a: 1, b: 2, from: 1990-01-01, to: 2090-01-01 } }')).toEqual([
    'beta.to: expected dates at most 40 years apart',
  ]);
});
