import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date, dayNumberOf } from '../../../src/units/date.ts';
import { expectLawful, faultsOf, lawOf, probability } from '../../kit/law.ts';

const day = (text: string) => dayNumberOf(text) as number;

test('the quantiles are those of the inverse distribution function', () => {
  // R 4.2: quantile(as.Date(rep(c('2019-12-02', '2019-12-09', '2020-01-06'), c(2, 5, 3))), c(.2, .21, .7, .71), type = 1)
  const law = lawOf(date, '{ dates: { 2019-12-09: 50%, 2019-12-02: 20%, 2020-01-06: 30% } }');
  expect(law.quantile(0.2)).toBe(day('2019-12-02'));
  expect(law.quantile(0.21)).toBe(day('2019-12-09'));
  expect(law.quantile(0.7)).toBe(day('2019-12-09'));
  expect(law.quantile(0.71)).toBe(day('2020-01-06'));
});

test('what is missing from 100% never comes', () => {
  const law = lawOf(date, '{ dates: { 2019-12-02: 60% } }');
  expect(law.most).toBe(Number.POSITIVE_INFINITY);
  expect(law.atoms?.[1].probability).toBeCloseTo(0.4, 12);
  expect(law.quantile(0.61)).toBe(Number.POSITIVE_INFINITY);
  expect(law.cdf(1e9)).toBeCloseTo(0.6, 12);
});

test('rounded thirds are a whole, and a date of 0% is none', () => {
  const law = lawOf(
    date,
    '{ dates: { 2019-12-02: 33.33333333333%, 2019-12-03: 33.33333333333%, 2019-12-04: 33.33333333333%, 2020-01-01: 0% } }',
  );
  expect(law.most).toBe(day('2019-12-04'));
  expect(law.atoms).toHaveLength(3);
});

test('the order in which the dates are written changes nothing', () => {
  const there = lawOf(date, '{ dates: { 2019-12-02: 10%, 2019-12-03: 20%, 2019-12-04: 70% } }');
  const back = lawOf(date, '{ dates: { 2019-12-04: 70%, 2019-12-03: 20%, 2019-12-02: 10% } }');
  expect(back.atoms).toEqual(there.atoms);
});

test('is lawful', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(27), { minLength: 1 }), probability, probability, (days, p, q) => {
      const written = days.map(
        (dayOfMonth) => `2020-02-${String(dayOfMonth + 1).padStart(2, '0')}: ${100 / days.length}%`,
      );
      expectLawful(lawOf(date, `{ dates: { ${written.join(', ')} } }`), p, q);
    }),
  );
});

test('faults', () => {
  expect(faultsOf(date, '{ dates: { 2019-12-02: 60%, 2019-12-09: 50% } }')).toEqual([
    'dates: expected probabilities that add up to at most 100%',
  ]);
  expect(faultsOf(date, '{ dates: {} }')).toEqual(['dates: expected at least one date with a probability above 0%']);
  expect(faultsOf(date, '{ dates: { 2019-02-29: 60%, soon: 10% } }')).toEqual([
    "dates.2019-02-29: expected a date, such as '2019-11-22'; 2019-02-29 does not exist",
    "dates.soon: expected a date, such as '2019-11-22'",
  ]);
  expect(faultsOf(date, '{ dates: { 2019-02-28: 0.6 } }')).toEqual([
    "dates.2019-02-28: has no unit: write for example '5%'",
  ]);
});
