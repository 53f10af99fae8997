import type { DelayedFailures } from '../disturbance/disturbance.ts';
import { PENDING_SUPPLIER } from '../fleet/installation.ts';
import { drawAt, thresholdOf, WORDS } from '../kernel/chance.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { dueAt } from './due-at.ts';
import { clearMarks, type Marks, newMarks, visit } from './marks.ts';
import { dismiss } from './members.ts';
import { liesIn } from './modifiers.ts';
import type { World } from './world.ts';

// What `Members.afterwards` says. Above zero: it will fail once it is migrated, of the episode with this number less one.
/** Nothing comes after the migration. */
export const NOTHING = 0;
/** It has failed after its migration, and early life support or the repair team has it. */
export const IN_SUPPORT = -1;
export const IN_REPAIR = -2;
/** It failed after its migration before: that befalls nobody twice. */
export const OVER = -3;

// Occasions of the purpose 'delayed'; the first is that of the mark's last bits and of the word that picks the episode.
const FAILURE = 2;
export const REPAIR = 3;
export const TIE = 4;
export const BACK_OFF = 5;

/** Who fails after migration: as marks and their threshold, and by stratum who is to fail and who has. */
export interface Delayed {
  /** By stratum: below it, a mark of the second kind belongs to an installation that is to fail, in 2^32nds, as things stand. */
  readonly below: Float64Array;
  /** By stratum and episode (`stratum * episodes + episode`): cumulative, of those that are to fail. */
  upTo: Float64Array;
  readonly marks: Marks;
  /** By supplier: first slot of those that have failed, which nobody sees before it operates them. */
  readonly unseen: Int32Array;
  /** By stratum: followed and migrated, still to fail; failed, and not put right yet. */
  readonly awaiting: Int32Array;
  readonly failing: Int32Array;
  /** The latter of all strata, and the last day at whose close there were some; NONE where there never were. */
  failingNow: number;
  lastFailingDay: number;
}

/** Room for what is known of each stratum and supplier. */
export function newDelayed(strata: number, suppliers: number): Delayed {
  return {
    below: new Float64Array(strata),
    upTo: new Float64Array(0),
    marks: newMarks(strata),
    unseen: new Int32Array(suppliers),
    awaiting: new Int32Array(strata),
    failing: new Int32Array(strata),
    failingNow: 0,
    lastFailingDay: NONE,
  };
}

/** Nobody has failed and nobody is to, before the next replication. */
export function clearDelayed(delayed: Delayed): void {
  clearMarks(delayed.marks);
  delayed.unseen.fill(NONE);
  delayed.awaiting.fill(0);
  delayed.failing.fill(0);
  delayed.failingNow = 0;
  delayed.lastFailingDay = NONE;
}

/** Makes room for the episodes of this replication; none of them has begun. */
export function prepareDelayed(world: World): void {
  const { delayed, plan, given } = world;
  delayed.below.fill(0);
  delayed.upTo = new Float64Array(plan.strata.count * given.delayed.length);
}

/** Episodes that end at a tick. */
export function endDelayed(world: World, tick: number): void {
  for (const episode of world.given.delayed) {
    if (episode.untilTick !== tick) continue;
    reckon(world, episode, tick);
    world.run.log.record('delayed failures end', tick, episode.scope, NONE);
  }
}

/** Episodes that begin at a tick. */
export function beginDelayed(world: World, tick: number): void {
  for (const episode of world.given.delayed) {
    if (episode.fromTick !== tick) continue;
    reckon(world, episode, tick);
    world.run.log.record('delayed failures begin', tick, episode.scope, NONE);
  }
}

/** Works the thresholds of an episode's strata out, as they stand from a tick on. */
function reckon(world: World, { scope }: DelayedFailures, tick: number): void {
  const { delayed, given, plan } = world;
  const episodes = given.delayed.length;
  for (let stratum = 0; stratum < plan.strata.count; stratum++) {
    if (!liesIn(world, stratum, scope)) continue;
    let sum = 0;
    const at = stratum * episodes;
    for (const [place, episode] of given.delayed.entries()) {
      const lasts = episode.fromTick <= tick && tick < episode.untilTick;
      if (lasts && liesIn(world, stratum, episode.scope)) sum += episode.share;
      delayed.upTo[at + place] = sum;
    }
    delayed.below[stratum] = thresholdOf(Math.min(1, sum));
    if (sum === 0) continue;
    for (let place = at; place < at + episodes; place++) {
      delayed.upTo[place] = Math.round((delayed.upTo[place] / sum) * WORDS);
    }
  }
}

/** Finds those of the numbers [from, to) that are to fail after their migration, into `delayed.marks`. */
export function findDelayed(world: World, stratum: number, from: number, to: number): void {
  const { delayed, luck } = world;
  const { delayedPlanes, delayed: keys } = luck.ofStrata;
  visit(delayed.marks, stratum, from, to, delayed.below[stratum], delayedPlanes, keys);
}

/** What will come after the migration of the i-th of those that were found last. */
export function afterwardsAt({ delayed, given }: World, stratum: number, i: number): number {
  const word = delayed.marks.kindWords[i] >>> 0;
  const episodes = given.delayed.length;
  let episode = 0;
  while (word >= delayed.upTo[stratum * episodes + episode]) episode++;
  return episode + 1;
}

/** What will come after the migration of one number. */
export function afterwardsOf(world: World, stratum: number, number: number): number {
  if (world.delayed.below[stratum] === 0) return NOTHING;
  findDelayed(world, stratum, number, number + 1);
  return world.delayed.marks.found === 0 ? NOTHING : afterwardsAt(world, stratum, 0);
}

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
