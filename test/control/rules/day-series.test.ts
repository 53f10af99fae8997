import { expect, test } from 'vitest';
import { forgetDays, SEEN_BY_DAY, takeDay } from '../../../src/control/rules/day-series.ts';
import { classSettings } from '../../../src/control/rules/sample.ts';
import { samplePlan } from '../../kit/plan.ts';
import { sampleView } from '../../kit/sample-view.ts';
import { counts } from '../../kit/strategy-course.ts';

const plan = samplePlan();
const at = (day: number, resolved: number, failed: number) =>
  sampleView(plan, { day, resolvedSoFar: counts(plan, { 0: resolved }), failedSoFar: counts(plan, { 0: failed }) });

test('days with too little are put together, and no day is taken twice', () => {
  const memory = new Float64Array(SEEN_BY_DAY);
  const take = (day: number, resolved: number, failed: number) =>
    takeDay(classSettings('all'), at(day, resolved, failed), 0, memory, 0, 100);
  expect(take(1, 120, 5)).toEqual({ resolved: 120, failed: 5 });
  expect(take(1, 500, 9)).toBeUndefined();
  expect(take(2, 210, 6)).toBeUndefined();
  expect(take(3, 300, 9)).toEqual({ resolved: 180, failed: 4 });
  forgetDays(classSettings('all'), at(4, 1000, 10), 0, memory, 0);
  expect(take(5, 1100, 12)).toEqual({ resolved: 100, failed: 2 });
});
