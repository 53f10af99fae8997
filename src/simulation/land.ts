import { IN_FLIGHT, OPERATIONAL, PENDING_SUPPLIER, STATES } from '../fleet/installation.ts';
import { TOTAL } from './run.ts';
import { move } from './stocks.ts';
import { stratumOf } from './straight-through.ts';
import type { World } from './world.ts';

/**
 * Migrates installations from a state; where the supplier is ready they are operational at once.
 *
 * @param isNew whether that is a migration: who failed after one is merely put right
 */
export function land(world: World, stratum: number, from: number, installations: number, isNew = true): void {
  const { plan, stocks, view } = world;
  move(stocks, stratum, from, PENDING_SUPPLIER, installations);
  if (isNew) {
    world.migratedToday[stratum] += installations;
    world.run.totals[TOTAL.migrated] += installations;
  }
  if (view.supplierReady[plan.strata.supplier[stratum]] === 1) {
    move(stocks, stratum, PENDING_SUPPLIER, OPERATIONAL, installations);
    if (world.support !== undefined) world.support.cameInto[view.day] += installations;
  }
}

/**
 * Migrates installations of many strata from 'in flight', as {@link land} does.
 *
 * @param places strata times classes, of which [from, to) migrate something  @param installations by place, from `first` on
 */
export function landEach(
  world: World,
  places: Int32Array,
  from: number,
  to: number,
  installations: Int32Array,
  first: number,
): void {
  const { plan, stocks, view, migratedToday, run } = world;
  const { supplier } = plan.strata;
  const { supplierReady } = view;
  const { of, dirty, moved } = stocks;
  let migrated = 0;
  let operated = 0;
  for (let i = from; i < to; i++) {
    const stratum = stratumOf(places[i]);
    const landing = installations[first + places[i]];
    const isReady = supplierReady[supplier[stratum]] === 1;
    of[stratum * STATES + IN_FLIGHT] -= landing;
    of[stratum * STATES + (isReady ? OPERATIONAL : PENDING_SUPPLIER)] += landing;
    dirty[stratum] = 1;
    migratedToday[stratum] += landing;
    migrated += landing;
    if (isReady) operated += landing;
  }
  moved[IN_FLIGHT * STATES + PENDING_SUPPLIER] += migrated;
  moved[PENDING_SUPPLIER * STATES + OPERATIONAL] += operated;
  run.totals[TOTAL.migrated] += migrated;
  if (world.support !== undefined) world.support.cameInto[view.day] += operated;
}
