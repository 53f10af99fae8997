import { expect, test } from 'vitest';
import { dateOrAfter, dateQuantilesOf, dayAt, daysAround } from '../../src/forecast/date-quantiles.ts';
import { samplePlan } from '../kit/plan.ts';

// From Monday 6 January 2020, 60 days: to 5 March.
const plan = samplePlan();

test('a day is a date, and beyond the horizon after its last one', () => {
  expect([dateOrAfter(plan, 0), dateOrAfter(plan, 59), dateOrAfter(plan, 60), dateOrAfter(plan, 999)]).toEqual([
    '2020-01-06',
    '2020-03-05',
    'after 2020-03-05',
    'after 2020-03-05',
  ]);
});

test('Pq is the least day by which at least a share q of all futures was done', () => {
  const sorted = Int32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 60);
  expect([0.1, 0.25, 0.5, 0.8, 0.9].map((share) => dayAt(sorted, share))).toEqual([1, 3, 5, 8, 9]);
});

test('quantiles come with their intervals; futures that were never done rank last', () => {
  // Of 100, 95 were done on days 0 to 94 in a longer horizon; here all from day 60 on count as never.
  const sorted = Int32Array.from({ length: 100 }, (_, place) => Math.min(60, place));
  const quantiles = dateQuantilesOf(plan, sorted, 0.95);
  expect([quantiles.p10, quantiles.p50, quantiles.p80]).toEqual(['2020-01-15', '2020-02-24', 'after 2020-03-05']);
  // The 40th to the 61st of 100 stand on days 39 and 60.
  expect(quantiles.interval.p50).toEqual({ from: '2020-02-14', to: 'after 2020-03-05' });
  expect(daysAround(plan, sorted, 0.5, 0.95)).toEqual({ low: 39, high: 60 });
});

test('an interval without a lower end begins on the first day', () => {
  const few = Int32Array.of(30, 31, 32);
  expect(daysAround(plan, few, 0.1, 0.95)).toEqual({ low: 0, high: 32 });
  expect(daysAround(plan, few, 0.9, 0.95)).toEqual({ low: 30, high: 60 });
});
