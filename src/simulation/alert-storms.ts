import { SCOPES_PER_STRATUM } from '../control/scope.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { NONE } from '../kernel/identity.ts';
import type { World } from './world.ts';

/**
 * Reckons what the storms of a day multiply alerts by, in every stratum and region. A storm that lasts for a part of the
 * day multiplies that part; storms at the same time multiply one another.
 */
export function reckonStorms(world: World, day: number): void {
  const { storms } = world.given;
  if (storms.length === 0) return;
  const { alerting } = world;
  const { stormOfStratum, stormOfRegion } = alerting;
  alerting.isCalm = true;
  stormOfStratum.fill(1);
  stormOfRegion.fill(1);
  const { scopesOf } = world.desk;
  const midnight = day * TICKS_PER_DAY;
  for (const { fromTick, untilTick, scope, dno, times } of storms) {
    const ticks = Math.min(untilTick, midnight + TICKS_PER_DAY) - Math.max(fromTick, midnight);
    if (ticks <= 0) continue;
    const factor = 1 + ((times - 1) * ticks) / TICKS_PER_DAY;
    if (dno !== NONE) {
      stormOfRegion[dno] *= factor;
      continue;
    }
    alerting.isCalm = false;
    // A stratum lies in one scope of each kind, so it is met once at most.
    for (let place = 0; place < scopesOf.length; place++) {
      if (scopesOf[place] === scope) stormOfStratum[Math.floor(place / SCOPES_PER_STRATUM)] *= factor;
    }
  }
}
