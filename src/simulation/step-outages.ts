import type { DecisionKind } from '../control/decision.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { NONE } from '../kernel/identity.ts';
import type { GivenOutage } from './given.ts';
import type { Outages } from './outages.ts';
import { NEVER_TICK } from './quarantine.ts';
import { TOTAL } from './run.ts';
import type { World } from './world.ts';

/** Nothing is out before the first tick. */
export function prepareOutages(world: World): void {
  const { outages } = world;
  outages.known.fill(0);
  outages.unnoticed.fill(0);
  outages.isDealtAnew = false;
  findNext(world, NONE);
}

/** What ends, is noticed or begins at a tick, in this order. */
export function stepOutages(world: World, tick: number): void {
  const { outages, given } = world;
  if (tick < outages.nextTick) return;
  for (const outage of given.outages) {
    if (outage.untilTick !== tick || outage.fromTick === tick) continue;
    count(outages, outage, isKnown(outage, tick - 1) ? outages.known : outages.unnoticed, -1);
    tell(world, 'outage ends', outage, tick, tick - outage.fromTick);
  }
  for (const outage of given.outages) {
    if (outage.noticedTick !== tick || outage.fromTick >= tick || outage.untilTick <= tick) continue;
    count(outages, outage, outages.unnoticed, -1);
    count(outages, outage, outages.known, 1);
    tell(world, 'outage noticed', outage, tick, tick - outage.fromTick);
  }
  for (const outage of given.outages) {
    if (outage.fromTick !== tick) continue;
    tell(world, 'outage begins', outage, tick, outage.hitShare);
    if (outage.untilTick === tick) continue;
    count(outages, outage, isKnown(outage, tick) ? outages.known : outages.unnoticed, 1);
  }
  findNext(world, tick);
}

/** Writes down what happens to an outage: its scope, a figure, whether it is a test, and its service if it is one's. */
function tell(world: World, kind: DecisionKind, outage: GivenOutage, tick: number, figure: number): void {
  const { scope, service } = world.plan.disturbances[outage.disturbance];
  world.run.log.record(kind, tick, scope, NONE, [figure, outage.planned ? 1 : 0, service ?? NONE]);
}

/** Whether the control centre knows at a tick of an outage that lasts. */
function isKnown({ noticedTick }: GivenOutage, tick: number): boolean {
  return noticedTick <= tick;
}

/** Counts an outage in for every stratum that it strikes, or out. */
function count({ strikes }: Outages, { disturbance }: GivenOutage, into: Int32Array, by: number): void {
  const struck = strikes[disturbance];
  for (let stratum = 0; stratum < struck.length; stratum++) if (struck[stratum] === 1) into[stratum] += by;
}

function findNext({ outages, given }: World, tick: number): void {
  outages.nextTick = NEVER_TICK;
  outages.nextHit = NEVER_TICK;
  for (const { fromTick, noticedTick, untilTick, hitShare } of given.outages) {
    for (const at of [fromTick, noticedTick, untilTick]) {
      if (at > tick) outages.nextTick = Math.min(outages.nextTick, at);
    }
    if (fromTick > tick && hitShare > 0) outages.nextHit = Math.min(outages.nextHit, fromTick);
  }
}

/** Whether what is started in a stratum now is started in vain: it is out, and nobody knows. */
export function isInVain({ outages }: World, stratum: number): boolean {
  return outages.unnoticed[stratum] > 0;
}

/** At the end of a future: how long outages lasted in its first days, of which there are so many. */
export function sumUpOutages({ given, run }: World, days: number): void {
  const end = days * TICKS_PER_DAY;
  for (const { fromTick, untilTick, planned } of given.outages) {
    if (planned || fromTick >= end) continue;
    run.totals[TOTAL.outageTicks] += Math.min(untilTick, end) - fromTick;
  }
}
