import { capacityOf, type ErosionStep } from '../control/service.ts';
import { TICKS_PER_HOUR } from '../kernel/clock.ts';
import { NONE } from '../kernel/identity.ts';
import { reachesShareOf, wholeShareOf } from '../units/share-of.ts';
import { newestOn } from './given.ts';
import { type Run, SERVICE_SUMS, utilisationOf } from './run.ts';
import type { World } from './world.ts';

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

/** At a wave: each service has room for the time until the next one, less what today's load has worn off, and what slowness takes. */
export function openServices(world: World, wave: number): void {
  const { services, plan, desk } = world;
  const { ticksBefore, volumePerHour, started, room } = services;
  const { left: leftOf } = world.slowness;
  for (let place = 0; place < services.count; place++) {
    const before = capacityOf(volumePerHour[place], ticksBefore[wave]);
    // Rounded up, so that equal waves, whose units are dealt to within one, have room for all of a day that has it.
    const ofWave = Math.ceil((volumePerHour[place] * (ticksBefore[wave + 1] - ticksBefore[wave])) / TICKS_PER_HOUR);
    const left = wholeShareOf(ofWave, leftOf[place] * shareLeft(plan.services[place].erosion, started[place], before));
    room[place] = Math.min(left, desk.demand.services.dayCapacity[place] - started[place]);
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

/** At midnight: writes down what each service could do and did, and returns what they or outages withheld for good. */
export function closeServices(world: World, day: number): number {
  const { services, plan, run, desk } = world;
  if (services.count === 0 && !world.outages.possible) return 0;
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
    sums[sum + 3] = Math.max(sums[sum + 3], utilisationOf(run.startedByService[at], run.capacityOfService[at]));
  }
}
