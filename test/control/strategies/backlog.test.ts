import { expect, test } from 'vitest';
import { remaining, unresolved } from '../../../src/control/strategies/backlog.ts';
import { samplePlan } from '../../kit/plan.ts';
import { sampleView } from '../../kit/sample-view.ts';
import { counts } from '../../kit/strategy-course.ts';

const plan = samplePlan({
  strata: [
    { id: 'a', untouched: 70 },
    { id: 'b', untouched: 30 },
  ],
});

test('unresolved is what was started and is not reported; remaining adds all that wait', () => {
  const view = sampleView(plan, {
    startedSoFar: counts(plan, { 0: 50, 1: 20 }),
    resolvedSoFar: counts(plan, { 0: 42, 1: 15 }),
    retriesWaiting: Int32Array.of(3, 0),
    notEligible: Int32Array.of(0, 7),
  });
  expect([unresolved(view), unresolved(view, 1)]).toEqual([8, 5]);
  expect(remaining(view)).toBe(100 + 3 + 7 + 8);
});

test('reports that come twice make nothing negative', () => {
  expect(unresolved(sampleView(plan, { resolvedSoFar: counts(plan, { 0: 5 }) }))).toBe(0);
});
