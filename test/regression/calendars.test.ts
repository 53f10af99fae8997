import { expect, test } from 'vitest';
import { inCalendarOf, lastCommonDay } from '../../src/regression/calendars.ts';
import type { Futures } from '../../src/regression/outputs.ts';
import { dayNumberOf } from '../../src/units/date.ts';
import { samplePlan } from '../kit/plan.ts';

const counts = { interruptions: [1, 2], unrecoverable: [0, 0], attempts: [5, 6], peakAlerts: [0, 0] };

/** Two futures of a horizon from a date on: one is cleared on the day that is given, the other never. */
const futures = (firstDay: string, days: number, clearedOn: number, months: number[][]): Futures => ({
  firstDayNumber: dayNumberOf(firstDay) as number,
  days,
  clearedOn: [clearedOn, days],
  counts,
  startedByMonth: months,
});

const { calendar, ...plan } = samplePlan({ days: 30 });
const march = { ...plan, calendar: { ...calendar, firstDayNumber: dayNumberOf('2020-03-02') as number, days: 30 } };

test('the same horizon needs nothing', () => {
  const same = futures('2020-03-02', 30, 4, [[1, 2]]);
  expect(inCalendarOf(march, same)).toBe(same);
  expect(lastCommonDay(march, same)).toBe(29);
});

test('days and months move with the first day, and never stays never', () => {
  const earlier = inCalendarOf(
    march,
    futures('2020-02-10', 30, 25, [
      [9, 9],
      [1, 2],
    ]),
  );
  // 10 February and 25 days are 6 March.
  expect(Array.from(earlier.clearedOn)).toEqual([4, 30]);
  expect(earlier.startedByMonth).toEqual([[1, 2]]);
  expect(lastCommonDay(march, earlier)).toBe(29);
  expect(lastCommonDay(march, futures('2020-02-10', 30, 25, []))).toBe(8);
});

test('what was cleared before the first day stands below 0, what is cleared beyond the last is never', () => {
  expect(Array.from(inCalendarOf(march, futures('2020-02-10', 30, 3, [[], []])).clearedOn)).toEqual([-18, 30]);
  const later = inCalendarOf(
    march,
    futures('2020-03-23', 60, 20, [
      [1, 1],
      [2, 2],
      [3, 3],
    ]),
  );
  expect(Array.from(later.clearedOn)).toEqual([30, 30]);
  expect(later.startedByMonth).toEqual([[1, 1]]);
});

test('horizons that do not touch have the first day in common, and nothing was started in the months of the other', () => {
  const past = futures('2018-01-01', 30, 4, [[7, 7]]);
  expect(lastCommonDay(march, past)).toBe(0);
  expect(inCalendarOf(march, past).startedByMonth.map((row) => Array.from(row))).toEqual([[0, 0]]);
});
