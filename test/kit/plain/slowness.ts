import type { Slowness } from '../../../src/disturbance/spells.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import type { PlainStratum } from './fleet.ts';
import type { PlainWorld } from './world.ts';

/** Section 3, 'Slow services': what is slow now. */
function slowNow({ episodes, tick }: PlainWorld): Slowness[] {
  return episodes.flatMap(({ episode }) => {
    const isSlow = episode.mechanism === 'slowness' && episode.fromTick <= tick && tick < episode.untilTick;
    return isSlow ? [episode] : [];
  });
}

/** The part of a service's room that is left. */
export function leftOf(world: PlainWorld, service: number): number {
  return slowNow(world)
    .filter((slow) => slow.service === NONE || slow.service === service)
    .reduce((left, slow) => left * slow.left, 1);
}

/** Ticks by which an attempt of a stratum takes longer that goes its way now. */
export function laterTicks(world: PlainWorld, { cohort }: PlainStratum): number {
  const strikes = ({ service }: Slowness): boolean => {
    if (service === NONE) return true;
    const { cohorts } = world.plan.services[service];
    return cohorts.length === 0 || cohorts.includes(cohort);
  };
  return slowNow(world)
    .filter(strikes)
    .reduce((ticks, slow) => ticks + slow.laterTicks, 0);
}
