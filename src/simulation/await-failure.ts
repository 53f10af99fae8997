import { PENDING_SUPPLIER } from '../fleet/installation.ts';
import { drawAt, thresholdOf } from '../kernel/chance.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { FAILURE, OVER } from './delayed.ts';
import { dueAt } from './due-at.ts';
import { dismiss } from './members.ts';
import type { World } from './world.ts';

/** A member is migrated that is to fail: it is followed until then, or no more where that lies beyond the horizon. */
export function awaitFailure(world: World, slot: number, tick: number): void {
  const { members, delayed, given, ticks } = world;
  const { age } = given.delayed[members.afterwards[slot] - 1];
  const dueTick = tick + Math.max(1, ticksAt(age, drawDelayed(world, slot, FAILURE, 0)));
  if (dueTick >= ticks) {
    dismiss(members, slot);
    return;
  }
  // It may be operational as well: that is asked when it fails.
  members.state[slot] = PENDING_SUPPLIER;
  members.since[slot] = tick;
  delayed.awaiting[members.stratum[slot]]++;
  dueAt(world, slot, dueTick);
}

/** Whether the failure leaves the installation unrecoverable. */
export function isLost(world: World, slot: number): boolean {
  const { unrecoverable } = world.given.delayed[world.members.afterwards[slot] - 1];
  return drawDelayed(world, slot, FAILURE, 1) >>> 0 < thresholdOf(unrecoverable);
}

/** Keeps a failure that nobody sees, until the supplier operates the installation. */
export function keepUnseen({ delayed, members, plan }: World, slot: number): void {
  const supplier = plan.strata.supplier[members.stratum[slot]];
  members.events.next[slot] = delayed.unseen[supplier];
  delayed.unseen[supplier] = slot;
}

/** A supplier operates its installations from this tick on: those that have failed meanwhile show it now. */
export function showUnseen({ delayed, members }: World, supplier: number, tick: number): void {
  let slot = delayed.unseen[supplier];
  delayed.unseen[supplier] = NONE;
  while (slot !== NONE) {
    const next = members.events.next[slot];
    members.events.schedule(slot, tick);
    slot = next;
  }
}

/** The days on which alerts of the first days are counted forget an installation that is not on the network any more. */
export function forgetMigration({ alerting, members, plan, view }: World, slot: number): void {
  const { burstDays } = plan.alerts;
  const stratum = members.stratum[slot];
  const day = Math.floor(members.since[slot] / TICKS_PER_DAY);
  if (day === view.day) {
    alerting.leftToday[stratum]++;
  } else if (day > view.day - burstDays) {
    alerting.lately[(day % burstDays) * alerting.recent.length + stratum]--;
    alerting.recent[stratum]--;
  }
}

/** The repair of a delayed failure is over, whatever it has come to. */
export function putRight({ delayed, members }: World, slot: number): void {
  members.afterwards[slot] = OVER;
  delayed.failing[members.stratum[slot]]--;
  delayed.failingNow--;
}

/** A word about a failure after migration, of which an installation has one at most. */
export function drawDelayed({ members, luck }: World, slot: number, occasion: number, word: 0 | 1): number {
  drawAt(luck.ofStrata.delayed, 2 * members.stratum[slot], members.number[slot], occasion, luck.words);
  return luck.words[word];
}
