import { expect, test } from 'vitest';
import { forgetBatches, newBatches, SEEN, takeBatches } from '../../../src/control/rules/batches.ts';
import { classSettings } from '../../../src/control/rules/sample.ts';
import { samplePlan } from '../../kit/plan.ts';
import { sampleView } from '../../kit/sample-view.ts';
import { counts } from '../../kit/strategy-course.ts';

const plan = samplePlan();
const all = classSettings('all');

/** How things stand: resolved and failed so far, and before this wave. */
const standing = (resolved: number, failed: number, resolvedBefore: number, failedBefore: number) =>
  sampleView(plan, {
    resolvedSoFar: counts(plan, { 0: resolved }),
    failedSoFar: counts(plan, { 0: failed }),
    resolvedBefore: counts(plan, { 0: resolvedBefore }),
    failedBefore: counts(plan, { 0: failedBefore }),
  });

test('what came while nobody asked is told apart from what this wave brought', () => {
  const memory = new Float64Array(SEEN);
  const batches = newBatches();
  takeBatches(all, standing(100, 3, 80, 1), 0, memory, 0, batches);
  expect(batches).toEqual({ before: { resolved: 80, failed: 1 }, now: { resolved: 20, failed: 2 } });
  takeBatches(all, standing(190, 4, 170, 3), 0, memory, 0, batches);
  expect(batches).toEqual({ before: { resolved: 70, failed: 0 }, now: { resolved: 20, failed: 1 } });
});

test('a second look at the same wave, and one after a fresh start, find nothing new', () => {
  const memory = new Float64Array(SEEN);
  const batches = newBatches();
  const nothing = { before: { resolved: 0, failed: 0 }, now: { resolved: 0, failed: 0 } };
  forgetBatches(all, standing(100, 3, 80, 1), 0, memory, 0);
  for (let look = 0; look < 2; look++) {
    takeBatches(all, standing(100, 3, 80, 1), 0, memory, 0, batches);
    expect(batches).toEqual(nothing);
  }
});
