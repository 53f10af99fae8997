import { dealt } from '../control/share-out.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { NONE } from '../kernel/identity.ts';
import type { World } from './world.ts';

/**
 * At the opening of a migration day: the waves that planned tests take from each stratum are known, and nobody plans starts at
 * them. A stratum that has no wave left stands still today.
 */
export function planAroundTests(world: World, day: number): void {
  const { outages, given, desk, plan } = world;
  if (!outages.possible) return;
  const midnight = day * TICKS_PER_DAY;
  outages.isDealtAnew = given.outages.some(
    ({ planned, fromTick, untilTick }) => planned && fromTick < midnight + TICKS_PER_DAY && untilTick > midnight,
  );
  desk.standsStill.fill(0);
  if (!outages.isDealtAnew) return;
  const waves = plan.calendar.waves.length;
  for (let stratum = 0; stratum < outages.openWaves.length; stratum++) {
    let open = 0;
    for (let wave = 0; wave < waves; wave++) {
      const isTaken = takesWave(world, stratum, midnight + plan.calendar.waves[wave]);
      outages.placeOfWave[stratum * waves + wave] = isTaken ? NONE : open++;
    }
    outages.openWaves[stratum] = open;
    desk.standsStill[stratum] = open === 0 ? 1 : 0;
  }
}

function takesWave({ given, outages }: World, stratum: number, tick: number): boolean {
  return given.outages.some(
    ({ planned, disturbance, fromTick, untilTick }) =>
      planned && fromTick <= tick && tick < untilTick && outages.strikes[disturbance][stratum] === 1,
  );
}

/** Installations of a stratum that the day's deal gives a wave: those waves are left out that a planned test takes from it. */
export function unitsOf(world: World, stratum: number, wave: number): number {
  const { desk, view, plan, outages } = world;
  const waves = plan.calendar.waves.length;
  if (!outages.isDealtAnew) return dealt(desk.allocation, stratum, wave, waves, view.day % waves);
  const open = outages.openWaves[stratum];
  const place = outages.placeOfWave[stratum * waves + wave];
  return place === NONE ? 0 : dealt(desk.allocation, stratum, place, open, view.day % open);
}
