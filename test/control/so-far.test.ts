import { expect, test } from 'vitest';
import { failedSoFar, resolvedSoFar } from '../../src/control/so-far.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';

test('first and later attempts of the whole programme are counted together', () => {
  const view = sampleView(samplePlan());
  view.resolvedSoFar.set([10, 5, 99, 99]);
  view.failedSoFar.set([2, 1, 99, 99]);
  expect([resolvedSoFar(view), failedSoFar(view)]).toEqual([15, 3]);
});
