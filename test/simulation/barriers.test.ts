import { expect, test } from 'vitest';
import { newWorld } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

const OPTIONS: SampleOptions = {
  strata: [
    { id: 'a', untouched: 50 },
    { id: 'b', untouched: 70 },
  ],
  milestones: { early: { date: -2 }, late: { date: 9.7 } },
  barriers: {
    gates: {
      both: { when: { milestone: 1 }, strata: ['a'] },
      past: { when: { milestone: 0 }, strata: ['a', 'b'] },
    },
    blockers: { load: { when: { milestone: 1 }, strata: ['b'], categories: [{ share: 0.25 }] } },
    firmware: { air: { strata: ['a'], milestone: 1, volumePerDay: 10.9, triesLimit: 2, retryDays: 3 } },
  },
};

test('gates open on the days of their milestones, and a stratum with the last of its gates', () => {
  const { barriers, run } = begunWorld(OPTIONS);
  expect([...barriers.gateDay]).toEqual([9, -2]);
  expect([...barriers.openDay]).toEqual([9, -2]);
  // Told are days of the horizon: what was before is its first.
  expect([...run.barriers.doneOn]).toEqual([9, 0, 9, 60]);
});

test('the untouched of a campaign are below target, and due; a blocker has its shares', () => {
  const { barriers, run } = begunWorld(OPTIONS);
  expect([...barriers.below]).toEqual([50, 0]);
  const [campaign] = barriers.campaigns;
  expect([campaign.startDay, campaign.volumePerDay, campaign.left, ...campaign.due]).toEqual([9, 10, 50, 50, 0]);
  expect(campaign.later).toHaveLength(3 * 2);
  expect([...barriers.campaignOf, ...barriers.placeInCampaign]).toEqual([0, -1, 0, -1]);
  expect([...barriers.isBlocked]).toEqual([0, 1]);
  expect(barriers.blockers[0].shares).toEqual({ held: 0.25, needless: 0, missed: 0 });
  expect([...run.barriers.campaignSums]).toEqual([0, 0, 0, 0, 50]);
});

test('without gates every stratum is open before the first day, and nothing is held', () => {
  const { barriers } = begunWorld();
  expect([...barriers.openDay]).toEqual([Number.NEGATIVE_INFINITY]);
  expect([...barriers.below, ...barriers.held, ...barriers.isBlocked]).toEqual([0, 0, 0]);
  expect(newWorld(samplePlan()).barriers.campaigns).toEqual([]);
});
