import { TICKS_PER_DAY } from '../../../src/kernel/clock.ts';
import type { PlainWorld } from './world.ts';

/** Section 7, 'Background': what everything else on the network raises on this day, surges and all. */
export function backgroundOf({ plan, episodes, day }: PlainWorld): number {
  const { backgroundPerDay, backgroundGrowth } = plan.alerts;
  let atYearsStart = backgroundPerDay;
  for (let year = 1; year <= Math.floor(day / 365); year++) atYearsStart *= 1 + backgroundGrowth;
  const usual = Math.floor(atYearsStart * (1 + (backgroundGrowth * (day % 365)) / 365) + 0.5);
  let times = 1;
  for (const { episode } of episodes) {
    if (episode.mechanism !== 'background') continue;
    const ticks = Array.from({ length: TICKS_PER_DAY }, (_, tick) => day * TICKS_PER_DAY + tick);
    const lasting = ticks.filter((tick) => tick >= episode.fromTick && tick < episode.untilTick).length;
    times *= 1 + ((episode.times - 1) * lasting) / TICKS_PER_DAY;
  }
  return Math.floor(usual * times + 0.5);
}
