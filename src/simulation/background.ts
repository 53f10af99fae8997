import { TICKS_PER_DAY } from '../kernel/clock.ts';
import type { World } from './world.ts';

/**
 * Reckons what everything else on the network raises on each day of this future, before anything happens in it: what it raises as a rule,
 * times what surges make of it. One that lasts for a part of the day multiplies that part; surges at the same time multiply one another.
 */
export function reckonBackground({ run, alerting, given }: World): void {
  const { background } = run;
  background.set(alerting.background);
  if (given.surges.length === 0) return;
  for (let day = 0; day < background.length; day++) {
    const midnight = day * TICKS_PER_DAY;
    let factor = 1;
    for (const { fromTick, untilTick, times } of given.surges) {
      const ticks = Math.min(untilTick, midnight + TICKS_PER_DAY) - Math.max(fromTick, midnight);
      if (ticks > 0) factor *= 1 + ((times - 1) * ticks) / TICKS_PER_DAY;
    }
    background[day] = Math.floor(background[day] * factor + 0.5);
  }
}
