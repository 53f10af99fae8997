import type { Service } from '../../../src/control/service.ts';
import { TICKS_PER_DAY, TICKS_PER_HOUR } from '../../../src/kernel/clock.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { PlainChance } from './chance.ts';
import { drawMilestoneDays } from './days-to-come.ts';
import type { PlainStratum } from './fleet.ts';
import { leftOf } from './slowness.ts';
import { countUntilClearance, type PlainWorld } from './world.ts';

/** A service, and what it has done today. */
export interface PlainService {
  readonly place: number;
  readonly planned: Service;
  /** By step of its capacity: the day from which it holds. */
  readonly stepDays: readonly number[];
  /** In force today, in installations an hour. */
  volumePerHour: number;
  startedToday: number;
  /** In this wave: what it has left; and whether it was the fullest when a stratum wanted more. */
  room: number;
  wasShort: boolean;
}

export function buildServices(plan: Plan, chance: PlainChance, values: readonly number[]): PlainService[] {
  const milestoneDays = drawMilestoneDays(plan, chance, values);
  return plan.services.map((planned, place) => ({
    place,
    planned,
    stepDays: planned.steps.map(({ fromDay, milestone }) =>
      milestone === NONE ? Math.floor(values[fromDay]) : milestoneDays[milestone],
    ),
    volumePerHour: 0,
    startedToday: 0,
    room: 0,
    wasShort: false,
  }));
}

/** Section 4, 'Services': at the start of a day capacities step. */
export function stepCapacities(world: PlainWorld): void {
  for (const service of world.services) {
    const { steps } = service.planned;
    const step = service.stepDays.findLastIndex((day) => day <= world.day);
    const volumePerHour = step < 0 ? 0 : steps[step].volumePerHour;
    if (world.day > 0 && volumePerHour !== service.volumePerHour) {
      world.log.record('capacity', world.tick, service.place, NONE, [volumePerHour, service.volumePerHour]);
    }
    service.volumePerHour = volumePerHour;
    service.startedToday = 0;
    service.wasShort = false;
    world.desk.demand.services.dayCapacity[service.place] = capacityBefore(world, service, Number.POSITIVE_INFINITY);
  }
  for (const stratum of world.strata) stratum.withheld = 0;
}

/** What a service can do in the waves before this one, erosion apart. */
function capacityBefore(world: PlainWorld, { volumePerHour }: PlainService, wave: number): number {
  let ticks = 0;
  for (let before = 0; before < Math.min(wave, world.plan.calendar.waves.length); before++) {
    ticks += ticksOfWave(world, before);
  }
  return Math.floor((volumePerHour * ticks) / TICKS_PER_HOUR);
}

/** A wave has the time until the next one; the last as much as the one before it; a lone one an hour; none beyond midnight. */
function ticksOfWave({ plan }: PlainWorld, wave: number): number {
  const { waves } = plan.calendar;
  if (wave + 1 < waves.length) return waves[wave + 1] - waves[wave];
  const ticks = waves.length === 1 ? TICKS_PER_HOUR : waves[wave] - waves[wave - 1];
  return Math.min(ticks, TICKS_PER_DAY - waves[wave]);
}

/** Room for a wave: its part of the day's capacity, less what the load of the day so far has worn off. */
export function makeRoom(world: PlainWorld, wave: number): void {
  for (const service of world.services) {
    const before = capacityBefore(world, service, wave);
    const ofWave = Math.ceil((service.volumePerHour * ticksOfWave(world, wave)) / TICKS_PER_HOUR);
    const leftToday = capacityBefore(world, service, Number.POSITIVE_INFINITY) - service.startedToday;
    const reached = service.planned.erosion.findLast(
      ({ utilisation }) => before > 0 && service.startedToday >= before * utilisation * (1 - 1e-12),
    );
    service.room = Math.min(
      leftToday,
      Math.floor(ofWave * (leftOf(world, service.place) * (reached?.left ?? 1)) * (1 + 1e-12)),
    );
    service.wasShort = false;
  }
}

/** Of what a stratum wants to start, what all of its services have room for. */
export function roomFor(world: PlainWorld, stratum: PlainStratum, wanted: number): number {
  const services = servicesOf(world, stratum);
  const units = Math.min(wanted, ...services.map(({ room }) => room));
  for (const service of services) if (service.room === units && units < wanted) service.wasShort = true;
  return units;
}

/** An attempt of the stratum is started. */
export function occupy(world: PlainWorld, stratum: PlainStratum): void {
  for (const service of servicesOf(world, stratum)) {
    service.room--;
    service.startedToday++;
  }
}

function servicesOf(world: PlainWorld, stratum: PlainStratum): PlainService[] {
  return world.services.filter(({ planned: { cohorts } }) => cohorts.length === 0 || cohorts.includes(stratum.cohort));
}

/** At midnight: what each could do and did today; what was withheld until now is not started any more. */
export function noteServices(world: PlainWorld): number {
  const { run, day, services, plan } = world;
  const withheld = world.strata.reduce((sum, stratum) => sum + stratum.withheld, 0);
  for (const service of services) {
    const at = day * services.length + service.place;
    const isOpen = plan.calendar.migrationDay[day] === 1;
    const capacity = isOpen ? capacityBefore(world, service, Number.POSITIVE_INFINITY) : 0;
    const reached = service.startedToday > 0 && service.startedToday >= capacity;
    const isAtCapacity = reached || (withheld > 0 && service.wasShort);
    run.capacityOfService[at] = capacity;
    run.startedByService[at] = service.startedToday;
    run.serviceAtCapacity[at] = isAtCapacity ? 1 : 0;
    const started = service.startedToday;
    countUntilClearance(world, () => {
      run.serviceSums[service.place * 4] += capacity;
      run.serviceSums[service.place * 4 + 1] += started;
      run.serviceSums[service.place * 4 + 2] += isAtCapacity ? 1 : 0;
      const hundredths = capacity === 0 ? 0 : Math.round((started / capacity) * 10_000);
      run.serviceSums[service.place * 4 + 3] = Math.max(run.serviceSums[service.place * 4 + 3], hundredths);
    });
  }
  return withheld;
}
