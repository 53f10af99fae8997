import { expect, test } from 'vitest';
import { workingDaysAfter } from '../../src/control/migration-calendar.ts';
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
