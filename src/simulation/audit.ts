import { CLASSES, FIRST, LATER } from '../control/view.ts';
import {
  FIXING_FORWARD,
  IN_FLIGHT,
  mayMove,
  NOT_ELIGIBLE,
  OPERATIONAL,
  PENDING_SUPPLIER,
  REJECTED,
  ROLLED_BACK,
  STALLED,
  STATE_NAMES,
  STATES,
  UNRECOVERABLE,
  WAITING,
} from '../fleet/installation.ts';
import { Broken } from '../kernel/assert.ts';
import { nextMoved } from './stocks.ts';
import type { World } from './world.ts';

/**
 * The books of every stratum that moved today must add up: what was put in or moved in is what stands in the states,
 * those that were removed or moved out among them; the waiting
 * are the fresh and the retry queue; members and attempts in flight are those that are followed. A difference is our
 * own fault and stops the run.
 */
export function audit(world: World): void {
  const { plan, stocks } = world;
  const { dirty } = stocks;
  for (let stratum = nextMoved(stocks, 0); stratum < dirty.length; stratum = nextMoved(stocks, stratum + 1)) {
    dirty[stratum] = 0;
    const fault = faultOf(world, stratum);
    if (fault !== '') throw new Broken(`${plan.strata.ids[stratum]}: ${fault}`);
  }
}

/** What is wrong with a stratum's books; the empty text where nothing is. */
function faultOf(world: World, stratum: number): string {
  const { view, members, straight, quarantine, delayed } = world;
  const { of } = world.stocks;
  const at = stratum * STATES;
  const end = at + STATES;
  let sum = 0;
  // Its sign is that of any number below zero.
  let signs = 0;
  for (let place = at; place < end; place++) {
    sum += of[place];
    signs |= of[place];
  }
  if (signs < 0) return `fewer than none are ${STATE_NAMES[of.subarray(at, end).findIndex((number) => number < 0)]}`;
  if (sum !== world.putIn[stratum]) return `${sum} installations are left of ${world.putIn[stratum]}`;
  const retries = view.retriesWaiting[stratum];
  const found = world.departures.found.length > 0 ? world.departures.found[stratum] : 0;
  if (of[at + WAITING] !== view.freshWaiting[stratum] + retries + found) return 'the backlog is not what waits';
  if (of[at + NOT_ELIGIBLE] !== view.notEligible[stratum]) return 'what waits to be listed is not in its state';
  const behind = world.barriers.below[stratum] + world.barriers.held[stratum];
  if (view.eligible[stratum] === 1 ? behind !== view.notEligible[stratum] : behind > view.notEligible[stratum]) {
    return 'those whom firmware and blockers hold are not those who are not eligible';
  }
  const followed =
    of[at + IN_FLIGHT] -
    straight.inFlight[stratum] +
    of[at + STALLED] -
    heldCounted(quarantine.straight, stratum) +
    of[at + REJECTED] +
    of[at + ROLLED_BACK] +
    of[at + FIXING_FORWARD] +
    delayed.awaiting[stratum] +
    retries;
  if (delayed.failing[stratum] > of[at + FIXING_FORWARD]) return 'more failed after migration than are put right';
  if (delayed.awaiting[stratum] > of[at + PENDING_SUPPLIER] + of[at + OPERATIONAL])
    return 'more are to fail after migration than are migrated';
  // Members that wait for a visit are unrecoverable, and not all of these are waiting for one.
  const visits = members.alive[stratum] - followed;
  if (visits < 0 || visits > of[at + UNRECOVERABLE]) return 'the members are not those who are followed';
  return '';
}

/** Those in quarantine that are counted, because they will go straight through. */
function heldCounted(held: Int32Array, stratum: number): number {
  return held[stratum * CLASSES + FIRST] + held[stratum * CLASSES + LATER];
}

/** Every move that was made must be one that the life of an installation allows. */
export function auditMoves(world: World): void {
  const { moved } = world.stocks;
  for (let from = 0; from < STATES; from++) {
    for (let to = 0; to < STATES; to++) {
      if (moved[from * STATES + to] === 0) continue;
      if (!mayMove(from, to)) throw new Broken(`an installation moved from ${STATE_NAMES[from]} to ${STATE_NAMES[to]}`);
    }
  }
}
