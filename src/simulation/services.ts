import { serviceTicks } from '../control/service.ts';
import type { Plan } from '../plan/plan.ts';

/** What the services can do today, and what they have done. */
export interface Services {
  readonly count: number;
  /** Ticks of service before each wave, and before the window's end. */
  readonly ticksBefore: Int32Array;
  /** The services of cohort c are `list` from `firstOf[c]` to before `firstOf[c + 1]`. */
  readonly firstOf: Int32Array;
  readonly list: Int32Array;
  /** By service: the capacity in force, in installations an hour. */
  readonly volumePerHour: Float64Array;
  /** By service, of today: attempts started; and room that is left in this wave. */
  readonly started: Float64Array;
  readonly room: Float64Array;
  /** By service: 1 where it was the fullest, or one of several, when a stratum wanted more in this wave. */
  readonly isShort: Uint8Array;
  /** By stratum: what services have withheld so far today, to be started at a later wave. */
  readonly carried: Int32Array;
}

/** Services of a plan, with nothing started. */
export function newServices({ services, cohorts, strata, calendar }: Plan): Services {
  const servicesOf = cohorts.map((_, cohort) =>
    services.flatMap(({ cohorts: served }, place) => (served.length === 0 || served.includes(cohort) ? [place] : [])),
  );
  const firstOf = new Int32Array(cohorts.length + 1);
  for (const [cohort, list] of servicesOf.entries()) firstOf[cohort + 1] = firstOf[cohort] + list.length;
  return {
    count: services.length,
    ticksBefore: serviceTicks(calendar.waves),
    firstOf,
    list: Int32Array.from(servicesOf.flat()),
    volumePerHour: new Float64Array(services.length),
    started: new Float64Array(services.length),
    room: new Float64Array(services.length),
    isShort: new Uint8Array(services.length),
    carried: new Int32Array(strata.count),
  };
}

/**
 * How many of a stratum's units its services let be started at this wave: of this wave's quota and of what they withheld
 * before, as many as the fullest has room for. The rest is carried on.
 */
export function letThroughServices(services: Services, cohort: number, stratum: number, quota: number): number {
  const { firstOf, list, room, isShort, carried } = services;
  const wanted = carried[stratum] + quota;
  let units = wanted;
  for (let i = firstOf[cohort]; i < firstOf[cohort + 1]; i++) units = Math.min(units, room[list[i]]);
  carried[stratum] = wanted - units;
  if (units === wanted) return units;
  for (let i = firstOf[cohort]; i < firstOf[cohort + 1]; i++) if (room[list[i]] === units) isShort[list[i]] = 1;
  return units;
}

/** Books what was started on the services of a cohort. */
export function useServices(services: Services, cohort: number, started: number): void {
  const { firstOf, list } = services;
  for (let i = firstOf[cohort]; i < firstOf[cohort + 1]; i++) {
    services.room[list[i]] -= started;
    services.started[list[i]] += started;
  }
}
