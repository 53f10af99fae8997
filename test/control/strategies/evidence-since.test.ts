import { expect, test } from 'vitest';
import { EVIDENCE, evidenceSince, isUsed, noteEvidence } from '../../../src/control/strategies/evidence-since.ts';
import { samplePlan } from '../../kit/plan.ts';
import { sampleView } from '../../kit/sample-view.ts';
import { counts } from '../../kit/strategy-course.ts';

test('tells what has come since it was last noted, and touches no other place of the memory', () => {
  const plan = samplePlan();
  const memory = new Float64Array(EVIDENCE + 2);
  const seen = (times: number) =>
    sampleView(plan, {
      resolvedSoFar: counts(plan, { 0: 10 * times }),
      failedSoFar: counts(plan, { 0: 2 * times }),
      startedSoFar: counts(plan, { 0: 11 * times }),
      goDays: times,
      halts: 3 * times,
    });
  const once = { resolved: 10, failed: 2, started: 11, goDays: 1, halts: 3 };
  expect(evidenceSince(seen(1), memory, 1)).toEqual(once);
  noteEvidence(seen(1), memory, 1);
  expect(evidenceSince(seen(2), memory, 1)).toEqual(once);
  expect([memory[0], memory[EVIDENCE + 1]]).toEqual([0, 0]);
});

test('a volume was used where its share was started on the go days; without one it was not', () => {
  const since = { resolved: 0, failed: 0, started: 500, goDays: 5, halts: 0 };
  expect([isUsed(since, 200, 0.5), isUsed(since, 201, 0.5), isUsed({ ...since, goDays: 0 }, 0, 0.5)]).toEqual([
    true,
    false,
    false,
  ]);
});
