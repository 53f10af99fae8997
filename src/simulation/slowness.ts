import type { Slowness as Episode } from '../disturbance/spells.ts';
import { longestOf } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';

/** How slow services are now. */
export interface Slowness {
  /** By service: the part of its room that is left. */
  readonly left: Float64Array;
  /** By stratum: ticks by which what is started takes longer. */
  readonly laterTicks: Int32Array;
}

/** Services of a plan, none of them slow. */
export function newSlowness({ services, strata }: Plan): Slowness {
  return { left: new Float64Array(services.length).fill(1), laterTicks: new Int32Array(strata.count) };
}

/** None is slow, before the next future. */
export function clearSlowness({ left, laterTicks }: Slowness): void {
  left.fill(1);
  laterTicks.fill(0);
}

/** The most by which all that may be slow at once makes an attempt of a plan take longer, in ticks. */
export function mostLaterTicks({ disturbances }: Plan): number {
  return disturbances.reduce((most, { laws }) => most + ('longer' in laws ? longestOf(laws['longer']) : 0), 0);
}

/** Where something becomes slow at this tick, or is no longer: how slow services are from now on. What is slow at once multiplies and adds up. */
export function reckonSlowness(slowness: Slowness, slow: readonly Episode[], plan: Plan, tick: number): void {
  if (!slow.some(({ fromTick, untilTick }) => fromTick === tick || untilTick === tick)) return;
  const { left, laterTicks } = slowness;
  clearSlowness(slowness);
  for (const episode of slow) {
    if (tick < episode.fromTick || tick >= episode.untilTick) continue;
    for (let service = 0; service < left.length; service++) {
      if (episode.service === NONE || episode.service === service) left[service] *= episode.left;
    }
    const served = episode.service === NONE ? [] : plan.services[episode.service].cohorts;
    for (let stratum = 0; stratum < laterTicks.length; stratum++) {
      const isServed = served.length === 0 || served.includes(plan.strata.cohort[stratum]);
      if (isServed) laterTicks[stratum] += episode.laterTicks;
    }
  }
}
