import { describe, expect, test } from 'vitest';
import { REMOVED } from '../../src/fleet/installation.ts';
import { CAMPAIGN_SUM } from '../../src/simulation/barrier-run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { atClose, totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleBarriers } from '../kit/sample-barriers.ts';

function planOf(barriers: SampleBarriers, yearlyShare: number, days = 101) {
  return samplePlan({
    everyDay: true,
    days,
    volumePerDay: 0,
    strata: [{ id: 'a', untouched: 2000 }],
    milestones: { far: { date: 500 } },
    barriers,
    churn: { removals: [{ yearlyShare }] },
  });
}

const IDLE: SampleBarriers = { firmware: { air: { strata: ['a'], fromDay: 400, volumePerDay: 100 } } };
const HOLDS: SampleBarriers = {
  blockers: { split: { strata: ['a'], categories: [{ share: 1 }], when: { milestone: 0 } } },
};

describe.each([
  ['below target firmware, and not tried yet', IDLE],
  ['held by a blocker', HOLDS],
  [
    'below target, and tried again and again in vain',
    { firmware: { air: { strata: ['a'], volumePerDay: 700, succeeds: 0, triesLimit: 20, retryDays: 7 } } },
  ],
] as const)('%s', (_, barriers) => {
  /*
   * After 100 midnights N (1 - y)^(100 / 365) are left on average, with the variance of a binomial count. The mean of 60 futures
   * lies within 5.5 standard errors but for 4 in 100 million.
   */
  test('they are removed like others', () => {
    const plan = planOf(barriers, 0.7);
    const world = newWorld(plan);
    let left = 0;
    for (let future = 0; future < 60; future++) {
      const run = simulate(plan, future, world);
      expect(totalOf(run, 'removed')).toBe(atClose(run, 100, REMOVED));
      left += 2000 - atClose(run, 100, REMOVED);
    }
    const stays = 0.3 ** (100 / 365);
    const error = Math.sqrt((2000 * stays * (1 - stays)) / 60);
    expect(Math.abs(left / 60 - 2000 * stays)).toBeLessThanOrEqual(5.5 * error);
  });

  test('all of them where all are removed in a year, and a campaign that has nobody left has nobody left', () => {
    const world = newWorld(planOf(barriers, 1, 3));
    const run = simulate(world.plan, 0, world);
    expect(atClose(run, 2, REMOVED)).toBe(2000);
    expect(run.barriers.campaignSums[CAMPAIGN_SUM.left] ?? 0).toBe(0);
    expect([...world.barriers.below, ...world.barriers.held]).toEqual([0, 0]);
  });
});
