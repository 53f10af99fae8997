import { expect, test } from 'vitest';
import { failureBudget } from '../../../src/control/strategies/failure-budget.ts';
import { samplePlan } from '../../kit/plan.ts';
import { counts, courseOf } from '../../kit/strategy-course.ts';

test('the volume falls with what is left of the budget, and the budget is full again after its period', () => {
  const plan = samplePlan();
  const open = courseOf(failureBudget, { volume: '100 installations a day', budget: '40 installations' }, plan);
  const after = (day: number, failed: number) => open({ day, failedSoFar: counts(plan, { 0: failed }) }).target;
  // Left: 100%, 50%, 47.5%, 25%, 22.5%, 10%, 5%, less than nothing.
  const targets = [0, 20, 21, 30, 31, 36, 38, 60].map((failed, day) => after(day < 7 ? day : 6, failed));
  expect(targets).toEqual([125, 125, 100, 100, 50, 50, 0, 0]);
  expect(after(7, 60)).toBe(125);
  expect(after(8, 60 + 20)).toBe(125);
});
