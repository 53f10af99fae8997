import { OPERATIONAL, PENDING_SUPPLIER } from '../fleet/installation.ts';
import { TOTAL } from './run.ts';
import { move } from './stocks.ts';
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
