import { expect, test } from 'vitest';
import { BLOCKER_SUM } from '../../src/simulation/barrier-run.ts';
import { countHarmed, passBlockers } from '../../src/simulation/pass-blockers.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { begunWorld } from '../kit/begun-world.ts';

const OPTIONS = {
  strata: [{ id: 'a', untouched: 1000 }],
  milestones: { first: { date: 4 }, second: { date: 8 } },
  barriers: {
    blockers: {
      one: { when: { milestone: 0 }, strata: ['a'], categories: [{ share: 1 }] },
      two: { when: { milestone: 1 }, strata: ['a'], categories: [{ share: 0, affected: 1 }] },
    },
  },
};

test('a blocker holds back its share until it is lifted, and those after it look at whom it lets go', () => {
  const world = begunWorld(OPTIONS);
  expect([world.barriers.held[0], world.view.freshWaiting[0], world.view.eligible[0]]).toEqual([1000, 0, 1]);
  passBlockers(world, 3, 288);
  expect(world.barriers.held[0]).toBe(1000);
  passBlockers(world, 4, 384);
  expect([world.barriers.held[0], world.view.freshWaiting[0]]).toEqual([0, 1000]);
  expect(world.run.log.lines()).toEqual([
    { tick: 384, kind: 'blocker lifted', subject: 0, rule: -1, evidence: [1000] },
  ]);
  expect(world.run.barriers.blockerSums[BLOCKER_SUM.held]).toBe(1000);
});

test('whoever is migrated before the lift may have been overlooked; after it nobody is harmed', () => {
  const categories = [{ share: 1, affected: 1, isHeld: false }];
  const blockers = { one: { when: { milestone: 0 }, strata: ['a'], categories } };
  const world = begunWorld({ ...OPTIONS, barriers: { blockers } });
  world.migratedToday[0] = 30;
  countHarmed(world, 3);
  countHarmed(world, 4);
  const { migrated, harmed } = BLOCKER_SUM;
  expect([migrated, harmed].map((place) => world.run.barriers.blockerSums[place])).toEqual([30, 30]);
  expect(world.run.totals[TOTAL.misidentified]).toBe(30);
});
