import { expect, test } from 'vitest';
import { FIXING_FORWARD, IN_FLIGHT, OPERATIONAL, ROLLED_BACK, STALLED, WAITING } from '../../src/fleet/installation.ts';
import { FIX_FORWARD, ROLL_BACK, STALL } from '../../src/fleet/outcome.ts';
import { resolveDue } from '../../src/simulation/resolve.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { memberWorld, standing } from '../kit/member-world.ts';
import { startFresh } from '../kit/start.ts';

test('attempts that went straight through arrive when their span of ticks ends, and are reported by class', () => {
  const { world } = memberWorld({ turnaround: 5 }, { strata: [{ id: 'only', untouched: 10 }] });
  startFresh(world, 0, 6, 32);
  const end = world.straight.endsSpan.indexOf(1, 37);
  for (let tick = 33; tick < end; tick++) resolveDue(world, tick);
  expect(standing(world)).toEqual({ [WAITING]: 3, [IN_FLIGHT]: 7 });
  resolveDue(world, end);
  expect(standing(world)).toEqual({ [WAITING]: 3, [IN_FLIGHT]: 1, [OPERATIONAL]: 6 });
  expect([world.straight.inFlight[0], world.run.totals[TOTAL.resolved]]).toEqual([0, 6]);
  expect([...world.reports.records.subarray(0, 6)]).toEqual([end, 0, 0, 6, 0, 0]);
  resolveDue(world, end);
  expect(world.run.totals[TOTAL.resolved]).toBe(6);
});

test('a member takes one step after another, each in its tick', () => {
  const { world, slot } = memberWorld({ stallLength: 3, stallEnds: { rollBack: 1 }, backOff: 4 }, {}, STALL);
  world.members.events.schedule(slot, 40);
  const states = [39, 40, 42, 43, 46, 47].map((tick) => {
    resolveDue(world, tick);
    return world.members.state[slot];
  });
  expect(states).toEqual([IN_FLIGHT, STALLED, STALLED, ROLLED_BACK, ROLLED_BACK, WAITING]);
  expect(world.view.retriesWaiting[0]).toBe(1);
});

test('a repair is taken up in the tick of the failure, and its end frees the server in the same tick', () => {
  const { world, slot } = memberWorld({}, { repair: { servers: 1, service: 6 } }, FIX_FORWARD);
  world.members.events.schedule(slot, 40);
  resolveDue(world, 40);
  expect([world.members.state[slot], world.repair.busy]).toEqual([FIXING_FORWARD, 1]);
  resolveDue(world, 46);
  expect([world.repair.busy, world.run.totals[TOTAL.repairs]]).toEqual([0, 1]);
  expect(standing(world)).toEqual({ [WAITING]: 9, [OPERATIONAL]: 1 });
});

test('all that is due in a tick happens, also where it shares the tick with other strata and steps', () => {
  const { world, slot } = memberWorld({ first: { rollBack: 1 }, troubledTurnaround: 8, backOff: 5 }, {}, ROLL_BACK);
  world.members.events.schedule(slot, 40);
  startFresh(world, 0, 4, 32);
  resolveDue(world, 40);
  expect(standing(world)).toEqual({ [WAITING]: 5, [ROLLED_BACK]: 5 });
  resolveDue(world, 45);
  expect(standing(world)).toEqual({ [WAITING]: 10 });
  expect(world.view.retriesWaiting[0]).toBe(5);
});
