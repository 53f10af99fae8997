import { expect, test } from 'vitest';
import { EXCLUDED, WAITING } from '../../src/fleet/installation.ts';
import { forgetBelow, upgrade } from '../../src/simulation/upgrade.ts';
import { begunWorld } from '../kit/begun-world.ts';

const air = { strata: ['a'], fromDay: 2, volumePerDay: 40 };
const OPTIONS = { strata: [{ id: 'a', untouched: 100 }] };

test('from its day on a campaign makes its tries; whoever is upgraded waits', () => {
  const world = begunWorld({ ...OPTIONS, barriers: { firmware: { air } } });
  upgrade(world, 1, 96);
  expect([world.view.freshWaiting[0], world.view.notEligible[0], world.barriers.below[0]]).toEqual([0, 100, 100]);
  for (let day = 2; day < 6; day++) upgrade(world, day, 96 * day);
  expect([world.view.freshWaiting[0], world.stocks.of[WAITING], world.barriers.below[0]]).toEqual([100, 100, 0]);
  expect([...world.run.barriers.upgradedOn.subarray(0, 6)]).toEqual([0, 0, 40, 40, 20, 0]);
  const told = world.run.log.lines().map(({ kind, tick, evidence }) => [kind, tick / 96, ...evidence]);
  expect(told).toEqual([
    ['firmware begins', 2, 100],
    ['firmware done', 4, 100, 0],
  ]);
});

test('those who fail are tried again after the days between, and excluded after the last try', () => {
  const stubborn = { ...air, fromDay: 0, noConnection: 1, triesLimit: 2, retryDays: 3 };
  const world = begunWorld({ ...OPTIONS, barriers: { firmware: { air: stubborn } } });
  const triesBy: number[] = [];
  for (let day = 1; day < 9; day++) {
    triesBy.push(world.run.barriers.campaignSums[0]);
    upgrade(world, day, 96 * day);
  }
  // 40, 40 and 20 on the first days; the second tries three days after each, as far as there is room.
  expect(triesBy).toEqual([40, 80, 100, 140, 180, 200, 200, 200]);
  expect([...world.run.barriers.campaignSums]).toEqual([200, 0, 100, 0, 0]);
  expect(world.stocks.of[EXCLUDED]).toBe(100);
});

test('a campaign that works on migration days rests on others', () => {
  const world = begunWorld({
    ...OPTIONS,
    barriers: { firmware: { air: { ...air, fromDay: 5, onMigrationDays: true } } },
  });
  // Day 0 is a Monday: days 5 and 6 are a weekend.
  for (let day = 4; day < 8; day++) upgrade(world, day, 96 * day);
  expect([...world.run.barriers.upgradedOn.subarray(4, 8)]).toEqual([0, 0, 0, 40]);
});

test('a stratum that is given up is tried no more', () => {
  const world = begunWorld({ ...OPTIONS, barriers: { firmware: { air } } });
  upgrade(world, 2, 192);
  forgetBelow(world, 0);
  expect([world.barriers.below[0], world.barriers.campaigns[0].left]).toEqual([0, 0]);
  upgrade(world, 3, 288);
  expect([...world.run.barriers.campaignSums]).toEqual([40, 40, 0, 0, 0]);
  expect(world.run.barriers.doneOn[0]).toBe(3);
});
