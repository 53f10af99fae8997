import { expect, test } from 'vitest';
import {
  BLOCKER_SUM,
  BLOCKER_SUMS,
  CAMPAIGN_SUM,
  CAMPAIGN_SUMS,
  clearBarrierRun,
  newBarrierRun,
} from '../../src/simulation/barrier-run.ts';
import { samplePlan } from '../kit/plan.ts';
import { richPlan } from '../kit/rich-plan.ts';

test('every sum has a place of its own', () => {
  expect(Object.values(BLOCKER_SUM)).toEqual(Array.from({ length: BLOCKER_SUMS }, (_, place) => place));
  expect(Object.values(CAMPAIGN_SUM)).toEqual(Array.from({ length: CAMPAIGN_SUMS }, (_, place) => place));
});

test('it has the sizes of its plan, and forgets the future before', () => {
  const run = newBarrierRun(richPlan());
  const lengths = [run.doneOn, run.blockerSums, run.campaignSums, run.upgradedOn].map((list) => list.length);
  expect(lengths).toEqual([3, BLOCKER_SUMS, CAMPAIGN_SUMS, 2]);
  for (const list of [run.blockerSums, run.campaignSums, run.upgradedOn]) list.fill(7);
  clearBarrierRun(run, 2);
  expect([...run.doneOn]).toEqual([2, 2, 2]);
  expect([...run.blockerSums, ...run.campaignSums, ...run.upgradedOn].every((sum) => sum === 0)).toBe(true);
  expect(newBarrierRun(samplePlan()).doneOn).toHaveLength(0);
});
