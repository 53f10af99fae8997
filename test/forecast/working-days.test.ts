import { expect, test } from 'vitest';
import { workingDaysBefore } from '../../src/forecast/working-days.ts';
import { samplePlan } from '../kit/plan.ts';

test('counts the working days that lie before a day, and never is never', () => {
  const { calendar, ...plan } = samplePlan({ days: 5 });
  const workingDay = Uint8Array.of(1, 0, 0, 1, 1);
  expect([...workingDaysBefore({ ...plan, calendar: { ...calendar, workingDay } })]).toEqual([
    0,
    1,
    1,
    1,
    2,
    Number.POSITIVE_INFINITY,
  ]);
});
