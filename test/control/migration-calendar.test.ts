import { expect, test } from 'vitest';
import { migrationDaysBefore, workingDaysAfter } from '../../src/control/migration-calendar.ts';
import { NEVER_DAY } from '../../src/fleet/eligible-products.ts';
import { samplePlan } from '../kit/plan.ts';

test('working days pass on working days only, before the first day on weekdays, and never beyond the horizon', () => {
  // Day 0 is a Monday.
  const { calendar } = samplePlan({ days: 14 });
  const after = (day: number, workingDays: number) => workingDaysAfter(calendar, day, workingDays);
  expect([after(4, 0), after(4, 1), after(5, 1), after(0, 5)]).toEqual([4, 7, 7, 7]);
  expect([after(-3, 1), after(-2, 1)]).toEqual([0, 0]);
  expect(after(11, 1)).toBe(NEVER_DAY);
});

test('migration days are counted up to each day', () => {
  // Day 0 is a Monday, and migration rests at weekends.
  const { calendar } = samplePlan({ days: 8 });
  expect([...migrationDaysBefore(calendar)]).toEqual([0, 1, 2, 3, 4, 5, 5, 5, 6]);
});
