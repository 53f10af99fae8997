import { capacityOf, type ErosionStep, serviceTicks } from '../control/service.ts';
import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { reachesShareOf, wholeShareOf } from '../units/share-of.ts';
import { newestOn } from './given.ts';
import { type Run, SERVICE_SUMS } from './run.ts';
import type { World } from './world.ts';

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

/** At the start of a day: capacities that step today do so, and the control centre is told what each can do in a day. */
export function startServices(world: World, day: number, tick: number): void {
  const { services, plan, given, run, desk } = world;
  services.started.fill(0);
  services.isShort.fill(0);
  services.carried.fill(0);
  const windowTicks = services.ticksBefore[plan.calendar.waves.length];
  for (let place = 0; place < services.count; place++) {
    const { steps } = plan.services[place];
    const step = newestOn(given.capacityDay[place], day);
    const volumePerHour = step === NONE ? 0 : steps[step].volumePerHour;
    const before = services.volumePerHour[place];
    if (day > 0 && volumePerHour !== before) run.log.record('capacity', tick, place, NONE, [volumePerHour, before]);
    services.volumePerHour[place] = volumePerHour;
    desk.demand.services.dayCapacity[place] = capacityOf(volumePerHour, windowTicks);
  }
}

/** At a wave: each service has room for the time until the next one, less what today's load has worn off. */
export function openServices(world: World, wave: number): void {
  const { services, plan } = world;
  const { ticksBefore, volumePerHour, started, room } = services;
  for (let place = 0; place < services.count; place++) {
    const before = capacityOf(volumePerHour[place], ticksBefore[wave]);
    const ofWave = capacityOf(volumePerHour[place], ticksBefore[wave + 1]) - before;
    room[place] = wholeShareOf(ofWave, shareLeft(plan.services[place].erosion, started[place], before));
    services.isShort[place] = 0;
  }
}

/** What the load of the day so far has left of a capacity, as a share. */
function shareLeft(erosion: readonly ErosionStep[], started: number, capacity: number): number {
  let left = 1;
  if (capacity === 0) return left;
  for (let step = 0; step < erosion.length; step++) {
    if (reachesShareOf(started, capacity, erosion[step].utilisation)) left = erosion[step].left;
  }
  return left;
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

/** At midnight: writes down what each service could do and did, and returns what they withheld for good. */
export function closeServices(world: World, day: number): number {
  const { services, plan, run, desk } = world;
  if (services.count === 0) return 0;
  let withheld = 0;
  for (let stratum = 0; stratum < services.carried.length; stratum++) withheld += services.carried[stratum];
  for (let place = 0; place < services.count; place++) {
    const at = day * services.count + place;
    const isOpen = plan.calendar.migrationDay[day] === 1;
    const capacity = isOpen ? desk.demand.services.dayCapacity[place] : 0;
    const started = services.started[place];
    run.capacityOfService[at] = capacity;
    run.startedByService[at] = started;
    const isFull = (started > 0 && started >= capacity) || (withheld > 0 && services.isShort[place] === 1);
    run.serviceAtCapacity[at] = isFull ? 1 : 0;
  }
  return withheld;
}

/** Sums up what the services could do and did in the first days of a future, of which there are so many. */
export function sumUpServices(run: Run, days: number): void {
  const sums = run.serviceSums.fill(0);
  const services = sums.length / SERVICE_SUMS;
  for (let at = 0; at < days * services; at++) {
    const sum = (at % services) * SERVICE_SUMS;
    sums[sum] += run.capacityOfService[at];
    sums[sum + 1] += run.startedByService[at];
    sums[sum + 2] += run.serviceAtCapacity[at];
  }
}
