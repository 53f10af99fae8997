import { IN_FLIGHT, STATES, WAITING } from '../../src/fleet/installation.ts';
import { enlist } from '../../src/simulation/members.ts';
import { move } from '../../src/simulation/stocks.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from './begun-world.ts';
import type { SampleOptions, SampleOutcome } from './sample-options.ts';

/**
 * A world in which one installation (stratum 0, number 0) is in flight and will come to the trouble that it is given:
 * for tests of what follows, one step at a time.
 */
export function memberWorld(
  plain: SampleOutcome,
  options: SampleOptions = {},
  trouble = 0,
): { world: World; slot: number } {
  const world = begunWorld({
    ...options,
    strata: [{ id: 'only', untouched: 10, ...options.strata?.[0] }],
    outcomes: { plain },
  });
  const slot = enlist(world.members, 0, 0);
  world.members.attempt[slot] = 1;
  world.members.state[slot] = IN_FLIGHT;
  world.members.trouble[slot] = trouble;
  world.nextNumber[0] = 1;
  world.view.freshWaiting[0]--;
  move(world.stocks, 0, WAITING, IN_FLIGHT, 1);
  return { world, slot };
}

/** The states in which installations of the first stratum stand, by number of the state. */
export function standing(world: World): Record<number, number> {
  const of = [...world.stocks.of.subarray(0, STATES)].flatMap((count, state) => (count > 0 ? [[state, count]] : []));
  return Object.fromEntries(of);
}

/** The tick at which a slot is due, or -1. */
export function dueTickOf(world: World, slot: number): number {
  const { first, next } = world.members.events;
  return first.findIndex((head) => {
    for (let at = head; at >= 0; at = next[at]) if (at === slot) return true;
    return false;
  });
}
