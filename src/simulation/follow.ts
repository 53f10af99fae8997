import { FIRST } from '../control/view.ts';
import { STALLED } from '../fleet/installation.ts';
import { NONE } from '../kernel/identity.ts';
import type { Marks } from './marks.ts';
import { enlist, NO_TROUBLE } from './members.ts';
import { holdMember } from './quarantine.ts';
import { fateOfStraight, IN_VAIN, SENT, strike } from './struck.ts';
import type { World } from './world.ts';

/**
 * Of first attempts, those are followed that nobody follows for another reason and that an outage ends; all, where they are
 * started in vain. The last visits to the marks say who is followed already: for its trouble, or because it fails afterwards.
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
  let alone = 0;
  for (let number = from; number < to; number++) {
    if (isFollowed(world, number)) continue;
    const fate = vain ? IN_VAIN : fateOfStraight(world, stratum, FIRST, number, 1, tick);
    if (fate === NONE) continue;
    alone++;
    if (fate !== SENT) strike(world, beginFirst(world, stratum, number), fate, tick);
  }
  return alone;
}

/** First attempts that are quarantined and that nobody follows are followed, because an outage may hit them later. */
export function holdFresh(world: World, stratum: number, from: number, to: number): void {
  const { members, quarantine } = world;
  for (let number = from; number < to; number++) {
    if (isFollowed(world, number)) continue;
    const slot = beginFirst(world, stratum, number);
    members.state[slot] = STALLED;
    holdMember(quarantine, members.events.next, slot, stratum);
  }
}

/** How many of the numbers from one on the last visits have found. */
export function followedFrom({ marks, delayed }: World, from: number): number {
  let followed = 0;
  for (let i = 0; i < marks.found; i++) if (marks.numbers[i] >= from) followed++;
  const later = delayed.marks;
  for (let i = 0; i < later.found; i++) {
    if (later.numbers[i] >= from && !stands(marks, later.numbers[i])) followed++;
  }
  return followed;
}

/** Whether the last visits have found a number. */
export function isFollowed({ marks, delayed }: World, number: number): boolean {
  return stands(marks, number) || stands(delayed.marks, number);
}

/** Whether a number was found by the last visit: they ascend. */
function stands({ numbers, found }: Marks, number: number): boolean {
  let from = 0;
  let to = found;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (numbers[middle] < number) from = middle + 1;
    else to = middle;
  }
  return from < found && numbers[from] === number;
}

/** Takes in whoever is followed though no trouble was found, at the start of its first attempt. */
export function beginFirst({ members }: World, stratum: number, number: number): number {
  const slot = enlist(members, stratum, number);
  members.attempt[slot] = 1;
  members.attemptClass[slot] = FIRST;
  members.trouble[slot] = NO_TROUBLE;
  return slot;
}
