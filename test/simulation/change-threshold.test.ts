import { expect, test } from 'vitest';
import { FIRST } from '../../src/control/view.ts';
import { IN_FLIGHT, STALLED, WAITING } from '../../src/fleet/installation.ts';
import { audit } from '../../src/simulation/audit.ts';
import { changeThresholds } from '../../src/simulation/change-threshold.ts';
import { NEVER_TICK } from '../../src/simulation/quarantine.ts';
import { screen } from '../../src/simulation/screen.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import { standing } from '../kit/member-world.ts';
import { startFresh } from '../kit/start.ts';

/** A world in which half of 40 attempts were quarantined at tick 32; noticed at 34, changed at 44. */
function crossed(raisedTo?: number): World {
  const world = begunWorld({
    strata: [{ id: 'only', untouched: 100 }],
    outcomes: { plain: { first: { rollBack: 0.5 }, turnaround: 6, troubledTurnaround: 3 } },
    anomalyThreshold: { volumePerDay: 20, noticeTicks: 2, lead: 10, raisedTo },
  });
  world.quarantine.freshNow[0] = 40;
  screen(world, 32);
  startFresh(world, 0, 40, 32, world.quarantine.heldNow[0]);
  return world;
}

test('those in quarantine are stalled: members in a chain, all others counted; the books add up', () => {
  const world = crossed();
  expect(standing(world)).toEqual({ [WAITING]: 60, [IN_FLIGHT]: 20, [STALLED]: 20 });
  let members = 0;
  for (let slot = world.quarantine.firstMember[0]; slot >= 0; slot = world.members.events.next[slot]) {
    expect(world.members.number[slot]).toBeGreaterThanOrEqual(20);
    members++;
  }
  expect(members).toBeGreaterThan(0);
  expect(members + world.quarantine.straight[FIRST]).toBe(20);
  audit(world);
});

test('a change puts all of them under way again, each with the turnaround it was to have', () => {
  const world = crossed();
  const before = world.straight.inFlight[0];
  const { quarantine, members } = world;
  const held = quarantine.straight[FIRST];
  for (let tick = 33; tick < 44; tick++) changeThresholds(world, tick);
  expect(standing(world)[STALLED]).toBe(20);
  changeThresholds(world, 44);
  expect(standing(world)).toEqual({ [WAITING]: 60, [IN_FLIGHT]: 40 });
  expect(world.straight.inFlight[0]).toBe(before + held);
  let due = 0;
  for (let slot = members.events.first[47]; slot >= 0; slot = members.events.next[slot]) due++;
  expect(due).toBe(20 - held);
  expect([quarantine.held[0], quarantine.nextTick, quarantine.limit[0]]).toEqual([0, NEVER_TICK, NEVER_TICK]);
  audit(world);
});

test('the threshold is raised to what is stated, and never lowered', () => {
  const limitAfter = (raisedTo: number): number => {
    const world = crossed(raisedTo);
    changeThresholds(world, 44);
    return world.quarantine.limit[0];
  };
  expect([limitAfter(35), limitAfter(7)]).toEqual([35, 20]);
});

test('the log tells of the crossing, its notice and the change', () => {
  const world = crossed(35);
  for (let tick = 33; tick <= 44; tick++) changeThresholds(world, tick);
  expect(world.run.log.lines().map(({ kind, tick, evidence }) => [kind, tick, ...evidence])).toEqual([
    ['quarantine begins', 32, 40, 20],
    ['quarantine noticed', 34, 20],
    ['threshold changed', 44, 20, 35],
  ]);
});
