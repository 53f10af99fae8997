import { ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { drawOnce } from './luck.ts';
import { findNextChange, NEVER_TICK, spreadExcess } from './quarantine.ts';
import { TOTAL } from './run.ts';
import type { World } from './world.ts';

/**
 * Holds what a wave is about to start against the anomaly thresholds: counts it into the day, and says of every stratum
 * how many of its attempts are held. Who crosses a threshold first is noticed, and the threshold will be changed.
 */
export function screen(world: World, tick: number): void {
  const { quarantine, run } = world;
  const { watchOf, retriesNow, freshNow, heldNow, startedNow, startedToday, limit, held } = quarantine;
  startedNow.fill(0);
  heldNow.fill(0);
  for (let stratum = 0; stratum < watchOf.length; stratum++) {
    startedNow[watchOf[stratum]] += retriesNow[stratum] + freshNow[stratum];
  }
  for (let watch = 0; watch < quarantine.watches; watch++) {
    const started = startedNow[watch];
    const before = startedToday[watch];
    startedToday[watch] = before + started;
    // What was above the threshold before this wave is in quarantine already, or was released since.
    const excess = before + started - Math.max(before, limit[watch]);
    if (excess <= 0) continue;
    spreadExcess(quarantine, watch, excess, started);
    held[watch] += excess;
    run.totals[TOTAL.quarantined] += excess;
    if (quarantine.changeTick[watch] === NEVER_TICK) startChange(world, watch, tick);
  }
}

/** From the first quarantine on: the tick at which it is noticed, and that at which the threshold is changed. */
function startChange(world: World, watch: number, tick: number): void {
  const { quarantine, plan, luck, run } = world;
  const { anomalyThreshold } = plan;
  if (anomalyThreshold === undefined) return;
  const scope = quarantine.scopeOf[watch];
  drawOnce(luck, plan.scopes[scope].hash, 'threshold', quarantine.changes[watch], 0);
  const noticed = tick + Math.max(1, anomalyThreshold.noticeTicks);
  quarantine.noticedTick[watch] = noticed;
  quarantine.changeTick[watch] = noticed + ticksAt(anomalyThreshold.lead, luck.words[0]);
  findNextChange(quarantine);
  run.log.record('quarantine begins', tick, scope, NONE, [quarantine.startedToday[watch], quarantine.limit[watch]]);
}
