import { expect, test } from 'vitest';
import { FIXING_FORWARD, OPERATIONAL, PENDING_SUPPLIER, UNRECOVERABLE, WAITING } from '../../src/fleet/installation.ts';
import { showUnseen } from '../../src/simulation/await-failure.ts';
import { IN_REPAIR, IN_SUPPORT } from '../../src/simulation/delayed.ts';
import { failAfterwards, handOver } from '../../src/simulation/delayed-failure.ts';
import { beginDelayed } from '../../src/simulation/delayed-shares.ts';
import { NO_TROUBLE } from '../../src/simulation/members.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { meetTrouble } from '../../src/simulation/trouble.ts';
import { dueTickOf, memberWorld, standing } from '../kit/member-world.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

/** A world in which the one in flight is migrated at tick 5 and is to fail ten ticks later. */
function migrated(unrecoverable: number, options: SampleOptions = {}) {
  const met = memberWorld(
    {},
    {
      ...options,
      disturbances: [
        {
          id: 'late',
          disturbance: 'delayed-failures',
          settings: { minutes: 0, lastsMinutes: -1, unrecoverable },
          quantities: { onset: 0, share: 1 },
          laws: { age: 10 },
        },
      ],
    },
    NO_TROUBLE,
  );
  beginDelayed(met.world, 0);
  met.world.members.afterwards[met.slot] = 1;
  meetTrouble(met.world, met.slot, 5);
  expect(dueTickOf(met.world, met.slot)).toBe(15);
  return met;
}

test('a success is reported as one, and followed until it fails', () => {
  const { world } = migrated(0);
  expect(standing(world)).toEqual({ [WAITING]: 9, [OPERATIONAL]: 1 });
  expect([world.run.totals[TOTAL.resolved], world.run.totals[TOTAL.failed]]).toEqual([1, 0]);
  expect(world.delayed.awaiting[0]).toBe(1);
});

test('it goes to the repair team where nobody supports it', () => {
  const { world, slot } = migrated(0);
  failAfterwards(world, slot, 15);
  expect(standing(world)).toEqual({ [WAITING]: 9, [FIXING_FORWARD]: 1 });
  expect(world.members.afterwards[slot]).toBe(IN_REPAIR);
  expect([world.repairing.count, world.delayed.failing[0], world.delayed.awaiting[0]]).toEqual([1, 1, 0]);
  const { delayedFailures, interruptions, failed } = TOTAL;
  expect([delayedFailures, interruptions, failed].map((at) => world.run.totals[at])).toEqual([1, 1, 0]);
});

test('support has it first, within its days', () => {
  const { world, slot } = migrated(0, { earlyLife: { days: 1, servers: 1 } });
  failAfterwards(world, slot, 15);
  expect(world.members.afterwards[slot]).toBe(IN_SUPPORT);
  expect([world.repairing.count, world.support?.joining.count]).toEqual([0, 1]);
  handOver(world, slot, 19);
  expect(world.members.afterwards[slot]).toBe(IN_REPAIR);
  expect([world.repairing.count, world.members.since[slot], world.members.queuedTick[slot]]).toEqual([1, 15, 19]);
});

test('it may be lost at once', () => {
  const { world, slot } = migrated(1);
  failAfterwards(world, slot, 15);
  expect(standing(world)).toEqual({ [WAITING]: 9, [UNRECOVERABLE]: 1 });
  expect(world.members.alive[0]).toBe(0);
});

test('nobody sees it before a supplier operates it', () => {
  const { world, slot } = migrated(0, { suppliers: { 'supplier-1': { ready: 3 } } });
  expect(standing(world)).toEqual({ [WAITING]: 9, [PENDING_SUPPLIER]: 1 });
  world.members.events.take(15);
  failAfterwards(world, slot, 15);
  expect(world.run.totals[TOTAL.delayedFailures]).toBe(0);
  expect(dueTickOf(world, slot)).toBe(-1);
  showUnseen(world, 0, 288);
  expect(dueTickOf(world, slot)).toBe(288);
});
