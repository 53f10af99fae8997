import { expect, test } from 'vitest';
import { awaitFailure, forgetMigration } from '../../src/simulation/await-failure.ts';
import { beginDelayed } from '../../src/simulation/delayed-shares.ts';
import { dueTickOf, memberWorld } from '../kit/member-world.ts';

function toFail(age: number) {
  const met = memberWorld(
    {},
    {
      days: 3,
      alerts: { burst: 1, burstDays: 2 },
      disturbances: [
        {
          id: 'late',
          disturbance: 'delayed-failures',
          settings: { minutes: 0, lastsMinutes: -1, unrecoverable: 0 },
          quantities: { onset: 0, share: 1 },
          laws: { age },
        },
      ],
    },
  );
  beginDelayed(met.world, 0);
  met.world.members.afterwards[met.slot] = 1;
  return met;
}

test('it is followed to its failure, and no more where that lies beyond the horizon', () => {
  const within = toFail(180);
  awaitFailure(within.world, within.slot, 100);
  expect(dueTickOf(within.world, within.slot)).toBe(280);
  expect(within.world.delayed.awaiting[0]).toBe(1);
  const beyond = toFail(188);
  awaitFailure(beyond.world, beyond.slot, 100);
  expect(beyond.world.members.alive[0]).toBe(0);
  expect(beyond.world.delayed.awaiting[0]).toBe(0);
});

test('who fails raises no alerts of the first days any more', () => {
  const { world, slot } = toFail(10);
  const { alerting, view, members } = world;
  members.since[slot] = 50;
  forgetMigration(world, slot);
  expect(alerting.leftToday[0]).toBe(1);
  view.day = 1;
  forgetMigration(world, slot);
  expect([alerting.recent[0], alerting.lately[0]]).toEqual([-1, -1]);
  view.day = 2;
  forgetMigration(world, slot);
  expect([alerting.recent[0], alerting.lately[0], alerting.leftToday[0]]).toEqual([-1, -1, 1]);
});
