import { FIRST } from '../control/view.ts';
import { STALLED } from '../fleet/installation.ts';
import { NONE } from '../kernel/identity.ts';
import { enlist } from './members.ts';
import { holdMember } from './quarantine.ts';
import { fateOfStraight, IN_VAIN, SENT, strike } from './struck.ts';
import type { World } from './world.ts';

/** The trouble of a member that has none, beyond every kind: it is followed because an outage may hit it. */
export const NO_TROUBLE = 255;

/**
 * Of first attempts, those are followed that meet no trouble of their own and that an outage ends; all, where they are started
 * in vain. The last visit to the marks says who meets trouble.
 *
 * @returns how many need not be counted on their way
 */
export function followFresh(
  world: World,
  stratum: number,
  from: number,
  to: number,
  tick: number,
  vain: boolean,
): number {
  const { marks } = world;
  let alone = 0;
  let found = 0;
  for (let number = from; number < to; number++) {
    while (found < marks.found && marks.numbers[found] < number) found++;
    if (found < marks.found && marks.numbers[found] === number) continue;
    const fate = vain ? IN_VAIN : fateOfStraight(world, stratum, FIRST, number, 1, tick);
    if (fate === NONE) continue;
    alone++;
    if (fate !== SENT) strike(world, beginFirst(world, stratum, number), fate, tick);
  }
  return alone;
}

/** First attempts that are quarantined and meet no trouble of their own are followed, because an outage may hit them later. */
export function holdFresh(world: World, stratum: number, from: number, to: number): void {
  const { marks } = world;
  let found = 0;
  for (let number = from; number < to; number++) {
    while (found < marks.found && marks.numbers[found] < number) found++;
    if (found < marks.found && marks.numbers[found] === number) continue;
    holdStraight(world, beginFirst(world, stratum, number));
  }
}

/** Keeps a member in quarantine that meets no trouble of its own. */
export function holdStraight({ members, quarantine }: World, slot: number): void {
  members.trouble[slot] = NO_TROUBLE;
  members.state[slot] = STALLED;
  holdMember(quarantine, members.events.next, slot, members.stratum[slot]);
}

function beginFirst({ members }: World, stratum: number, number: number): number {
  const slot = enlist(members, stratum, number);
  members.attempt[slot] = 1;
  members.attemptClass[slot] = FIRST;
  return slot;
}
