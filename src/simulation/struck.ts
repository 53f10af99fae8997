import { IN_FLIGHT } from '../fleet/installation.ts';
import { REJECT, STALL } from '../fleet/outcome.ts';
import { drawAt, thresholdOf } from '../kernel/chance.ts';
import { isCertain, longestOf, ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { dueAt } from './due-at.ts';
import { drawPath } from './path.ts';
import { TOTAL } from './run.ts';
import { sendOne } from './straight-through.ts';
import type { World } from './world.ts';

/** What may become of an attempt beside being hit by an outage (its place) or none (NONE): it was sent by itself; it was started in vain. */
export const SENT = -2;
export const IN_VAIN = -3;

/** Where the turnarounds begin of those that go straight through and might be hit, beyond every tick. */
const TURNAROUNDS = 2 ** 30;

/**
 * The first outage that hits an attempt which is under way from after one tick to before another, or NONE. What is to come is
 * settled when a future begins, so that whom it hits can be told when an attempt starts: nobody has to be found and called back
 * later. Of outages that begin in the same tick one word decides: their shares stand one after another, each of what
 * those before it have left.
 */
export function firstHit(world: World, stratum: number, number: number, tick: number, due: number): number {
  const { outages, given, luck } = world;
  const { words } = luck;
  let drawnFor = NONE;
  let missed = 1;
  for (let place = 0; place < given.outages.length; place++) {
    const { fromTick, hitShare, disturbance } = given.outages[place];
    if (fromTick >= due) return NONE;
    if (fromTick <= tick || hitShare === 0 || outages.strikes[disturbance][stratum] === 0) continue;
    if (fromTick !== drawnFor) {
      drawAt(luck.ofStrata.hit, 2 * stratum, number, fromTick, words);
      drawnFor = fromTick;
      missed = 1;
    }
    missed *= 1 - hitShare;
    if (words[0] >>> 0 < thresholdOf(1 - missed)) return place;
  }
  return NONE;
}

/** Whether an outage that is to come hits what is in flight in a stratum. */
export function awaitsHits({ outages, given }: World, stratum: number): boolean {
  if (outages.nextHit === Number.POSITIVE_INFINITY) return false;
  return given.outages.some(
    ({ fromTick, hitShare, disturbance }) =>
      fromTick >= outages.nextHit && hitShare > 0 && outages.strikes[disturbance][stratum] === 1,
  );
}

/**
 * What becomes of an attempt that meets no trouble of its own: the place of the outage that hits it; SENT where one might have,
 * so that its turnaround was drawn singly, and did not; NONE where it is to be counted with the others.
 */
export function fateOfStraight(
  world: World,
  stratum: number,
  attemptClass: number,
  number: number,
  attempt: number,
  tick: number,
): number {
  const { plan, outages, luck, slowness } = world;
  const laterTicks = slowness.laterTicks[stratum];
  const { turnaround } = plan.outcomes[plan.strata.outcome[stratum]];
  const latest = tick + Math.max(1, longestOf(turnaround)) + laterTicks;
  if (outages.nextHit >= latest) return NONE;
  const hit = firstHit(world, stratum, number, tick, latest);
  if (hit === NONE || isCertain(turnaround)) return hit;
  drawAt(luck.ofStrata.hit, 2 * stratum, number, TURNAROUNDS + attempt, luck.words);
  const due = tick + Math.max(1, ticksAt(turnaround, luck.words[0])) + laterTicks;
  const own = firstHit(world, stratum, number, tick, due);
  if (own !== NONE) return own;
  sendOne(world.straight, stratum, attemptClass, due);
  return SENT;
}

/**
 * Sends a member on its way to the outage that hits it, or into one that nobody has noticed.
 *
 * @param outage the place of the outage, or IN_VAIN
 */
export function strike(world: World, slot: number, outage: number, tick: number): void {
  const { members, given, run, plan } = world;
  members.state[slot] = IN_FLIGHT;
  members.struck[slot] = 1;
  members.trouble[slot] = outage === IN_VAIN ? REJECT : given.outages[outage].hitTrouble;
  drawPath(world, slot, plan.outcomes[plan.strata.outcome[members.stratum[slot]]].troubledTurnaround);
  if (outage === IN_VAIN) {
    run.totals[TOTAL.startedInVain]++;
    dueAt(world, slot, tick + 1);
    return;
  }
  const { fromTick, untilTick, hitTrouble } = given.outages[outage];
  run.totals[TOTAL.hit]++;
  if (hitTrouble === STALL) members.since[slot] = Math.max(untilTick, fromTick + 1);
  dueAt(world, slot, fromTick);
}
