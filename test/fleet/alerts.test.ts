import { expect, test } from 'vitest';
import { backgroundByDay, faultySumOfShares, limitOf } from '../../src/fleet/alerts.ts';
import { NONE, named } from '../../src/kernel/identity.ts';
import { samplePlan } from '../kit/plan.ts';

const backgroundOf = (background: number, growth: number, days: number) =>
  backgroundByDay(samplePlan({ alerts: { background, growth } }).alerts, days);

test('the background stays as it is where it does not grow', () => {
  expect([...backgroundOf(50_000_000, 0, 3)]).toEqual([50_000_000, 50_000_000, 50_000_000]);
  expect([...backgroundOf(0, 0.3, 2)]).toEqual([0, 0]);
});

test('the regions of all DNOs make up the country, but for what rounding leaves', () => {
  expect(faultySumOfShares([])).toBeUndefined();
  expect(faultySumOfShares([{ share: 0.333333 }, { share: 0.333333 }, { share: 0.333334 }])).toBeUndefined();
  expect(faultySumOfShares([{ share: 0.5 }, { share: 0.25 }])).toBe(0.75);
});

test('it grows by its share from year to year, and along a straight line between', () => {
  const byDay = backgroundOf(50_000_000, 0.3, 1100);
  expect([byDay[0], byDay[365], byDay[730]]).toEqual([50_000_000, 65_000_000, 84_500_000]);
  // A fifth of a year is 73 days.
  expect([byDay[73], byDay[365 + 73]]).toEqual([53_000_000, 68_900_000]);
  for (let day = 1; day < byDay.length; day++) expect(byDay[day]).toBeGreaterThan(byDay[day - 1]);
});

test('it is rounded half up', () => {
  // 10 x (1 + 0.5 x 73 / 365) = 11; a day later 11.014; at day 110 11.507.
  const byDay = backgroundOf(10, 0.5, 120);
  expect([byDay[73], byDay[74], byDay[109], byDay[110]]).toEqual([11, 11, 11, 12]);
});

test('a DNO without a limit stays below it whatever comes', () => {
  expect(limitOf({ ...named('north'), share: 1, limitPerDay: NONE })).toBe(Number.POSITIVE_INFINITY);
  expect(limitOf({ ...named('north'), share: 1, limitPerDay: 0 })).toBe(0);
});
