import { expect, test } from 'vitest';
import { wipCapped } from '../../../src/control/strategies/wip-capped.ts';
import { samplePlan } from '../../kit/plan.ts';
import { counts, courseOf } from '../../kit/strategy-course.ts';

test('starts what keeps the unresolved below the cap, and no more than its volume', () => {
  const plan = samplePlan();
  const open = courseOf(wipCapped, { volume: '100 installations a day', unresolved: '150 installations' }, plan);
  const after = (started: number, resolved: number) =>
    open({ startedSoFar: counts(plan, { 0: started }), resolvedSoFar: counts(plan, { 0: resolved }) }).target;
  expect([after(0, 0), after(100, 40), after(200, 100), after(400, 100)]).toEqual([100, 90, 50, 0]);
});
