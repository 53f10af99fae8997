import {
  FIXING_FORWARD,
  IN_FLIGHT,
  mayMove,
  NOT_ELIGIBLE,
  REJECTED,
  ROLLED_BACK,
  STALLED,
  STATE_NAMES,
  STATES,
  UNRECOVERABLE,
  WAITING,
} from '../fleet/installation.ts';
import { assert } from '../kernel/assert.ts';
import type { World } from './world.ts';

/**
 * The books of every stratum that moved today must add up: what was put in is what stands in the states; the waiting
 * are the fresh and the retry queue; members and attempts in flight are those that are followed. A difference is our
 * own fault and stops the run.
 */
export function audit(world: World): void {
  const { stocks, view, members, straight, plan } = world;
  for (let stratum = 0; stratum < plan.strata.count; stratum++) {
    if (stocks.dirty[stratum] === 0) continue;
    stocks.dirty[stratum] = 0;
    const at = stratum * STATES;
    let sum = 0;
    for (let state = 0; state < STATES; state++) {
      const installations = stocks.of[at + state];
      sum += installations;
      assert(installations >= 0, `fewer than none are ${STATE_NAMES[state]} in ${plan.strata.ids[stratum]}`);
    }
    assert(sum === world.putIn[stratum], `${sum} of ${world.putIn[stratum]} left in ${plan.strata.ids[stratum]}`);
    const waiting = view.freshWaiting[stratum] + view.retriesWaiting[stratum];
    assert(stocks.of[at + WAITING] === waiting, `the backlog of ${plan.strata.ids[stratum]} is not what waits`);
    assert(
      stocks.of[at + NOT_ELIGIBLE] === view.notEligible[stratum],
      `what is not eligible in ${plan.strata.ids[stratum]} is not what waits to be listed`,
    );
    const followed =
      stocks.of[at + IN_FLIGHT] -
      straight.inFlight[stratum] +
      stocks.of[at + STALLED] +
      stocks.of[at + REJECTED] +
      stocks.of[at + ROLLED_BACK] +
      stocks.of[at + FIXING_FORWARD] +
      view.retriesWaiting[stratum];
    // Members that wait for a visit are unrecoverable, and not all of these are waiting for one.
    const visits = members.alive[stratum] - followed;
    assert(visits >= 0, `members of ${plan.strata.ids[stratum]} are missing`);
    assert(visits <= stocks.of[at + UNRECOVERABLE], `members of ${plan.strata.ids[stratum]} are too many`);
  }
}

/** Every move that was made must be one that the life of an installation allows. */
export function auditMoves(world: World): void {
  const { moved } = world.stocks;
  for (let from = 0; from < STATES; from++) {
    for (let to = 0; to < STATES; to++) {
      if (moved[from * STATES + to] === 0) continue;
      assert(mayMove(from, to), `${STATE_NAMES[from]} moved to ${STATE_NAMES[to]}`);
    }
  }
}
