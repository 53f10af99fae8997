import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date, dayNumberOf } from '../../../src/units/date.ts';
import { duration } from '../../../src/units/duration.ts';
import { expectLawful, expectQuantiles, faultsOf, lawOf, probability } from '../../kit/law.ts';

test('quantiles equal SciPy', () => {
  // SciPy 1.17.1: stats.triang(c=.25, loc=1440, scale=5760).ppf([.01, .1, .5, .999])
  expectQuantiles(lawOf(duration, '{ triangular: [1 day, 2 days, 5 days] }'), [
    [0.01, 1728],
    [0.1, 2350.735966128493],
    [0.5, 3672.7347703922237],
    [0.999, 7042.255903438512],
  ]);
});

test('of dates, it is rounded to whole days', () => {
  const law = lawOf(date, '{ triangular: [2019-12-02, 2019-12-09, 2020-01-10] }');
  const first = dayNumberOf('2019-12-02') as number;
  // SciPy 1.17.1: d = stats.triang(c=7.5/40, loc=-.5, scale=40); [d.cdf(.5), d.cdf(7.5) - d.cdf(6.5), d.sf(38.5)]
  expect(law.cdf(first)).toBeCloseTo(0.0033333333333333335, 12);
  expect(law.atoms?.[7].probability).toBeCloseTo(0.04897435897435898, 12);
  expect(law.atoms?.at(-1)).toEqual({ value: first + 39, probability: expect.closeTo(0.0007692307692307443, 12) });
  expect(law.atoms).toHaveLength(40);
});

test('with the likeliest at an end, and without width', () => {
  expect(lawOf(duration, '{ triangular: [1 day, 1 day, 3 days] }').quantile(0)).toBe(1440);
  expect(lawOf(duration, '{ triangular: [1 day, 3 days, 3 days] }').quantile(1)).toBe(4320);
  expect(lawOf(duration, '{ triangular: [1 day, 1 day, 1 day] }').atoms).toEqual([{ value: 1440, probability: 1 }]);
});

test('is lawful', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 3, maxLength: 3 }), probability, probability, (days, p, q) => {
      const [least, likeliest, most] = days.sort((a, b) => a - b);
      expectLawful(lawOf(duration, `{ triangular: [${least} days, ${likeliest} days, ${most} days] }`), p, q);
    }),
  );
});

test('faults', () => {
  expect(faultsOf(duration, '{ triangular: [2 days, 1 day, 5 days] }')).toEqual([
    'triangular.1: expected the most likely amount to be no less than the least',
  ]);
  expect(faultsOf(duration, '{ triangular: [1 day, 6 days, 5 days] }')).toEqual([
    'triangular.2: expected the most to be no less than the most likely amount',
  ]);
  expect(faultsOf(duration, '{ triangular: [1 day, 5 days] }')).toEqual([
    'triangular: expected [least, most likely, most]: three amounts',
  ]);
  expect(faultsOf(date, '{ triangular: [1990-01-01, 1990-01-01, 2090-01-01] }')).toEqual([
    'triangular.2: expected dates at most 40 years apart',
  ]);
});
