import { TICKS_PER_DAY } from '../../../src/kernel/clock.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import type { PlainStratum } from './fleet.ts';
import type { PlainWorld } from './world.ts';

/** Section 7: what storms multiply a day's alerts by: each by its part of the day, all by one another. */
export function stormsOf({ episodes, day }: PlainWorld, stratum: PlainStratum, region: number): number {
  let times = 1;
  for (const { episode } of episodes) {
    if (episode.mechanism !== 'alerts') continue;
    const strikes = episode.dno === NONE ? stratum.scopes.includes(episode.scope) : episode.dno === region;
    if (!strikes) continue;
    const midnight = day * TICKS_PER_DAY;
    const until = Math.min(episode.untilTick, midnight + TICKS_PER_DAY);
    const lasting = Math.max(0, until - Math.max(episode.fromTick, midnight));
    times *= 1 + ((episode.times - 1) * lasting) / TICKS_PER_DAY;
  }
  return times;
}
