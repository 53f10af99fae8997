import { OPERATIONAL, PENDING_SUPPLIER, STATES } from '../fleet/installation.ts';
import { fineFractionOf } from '../kernel/chance.ts';
import { poissonAt } from '../kernel/poisson.ts';
import { valueAt } from '../kernel/quantity.ts';
import { drawOnce } from './luck.ts';
import type { World } from './world.ts';

// What is drawn for a cohort's day.
const FACTOR = 0;
const COUNT = 1;

/** Counts a day's alerts at its close, over all cohorts. Pending installations raise alerts as operational ones do. */
export function countAlerts(world: World, day: number): number {
  const { plan, given, luck } = world;
  const { alerts, cohorts } = plan;
  const pending = world.pendingOfCohort.fill(0);
  const operational = world.operationalOfCohort.fill(0);
  for (let stratum = 0; stratum < plan.strata.count; stratum++) {
    pending[plan.strata.cohort[stratum]] += world.stocks.of[stratum * STATES + PENDING_SUPPLIER];
    operational[plan.strata.cohort[stratum]] += world.stocks.of[stratum * STATES + OPERATIONAL];
  }
  rememberMigrated(world, day);
  let sum = 0;
  for (let cohort = 0; cohort < cohorts.length; cohort++) {
    const expected =
      pending[cohort] * given.values[alerts.pendingRate[cohort]] +
      operational[cohort] * given.values[alerts.operationalRate[cohort]] +
      migratedLately(world, cohort) * given.values[alerts.burstRate[cohort]];
    if (expected <= 0) continue;
    drawOnce(luck, cohorts[cohort].hash, 'alerts', day, FACTOR);
    const factor = valueAt(plan.quantities[alerts.dayFactor], luck.words[0], luck.words[1]);
    drawOnce(luck, cohorts[cohort].hash, 'alerts', day, COUNT);
    sum += poissonAt(expected * factor, fineFractionOf(luck.words[0], luck.words[1]));
  }
  return sum;
}

/** Writes today's migrations over those of the day that is no longer recent. */
function rememberMigrated(world: World, day: number): void {
  const { migratedToday, migratedLately: lately } = world;
  const rows = lately.length / migratedToday.length;
  lately.set(migratedToday, (day % rows) * migratedToday.length);
  migratedToday.fill(0);
}

function migratedLately(world: World, cohort: number): number {
  if (world.plan.alerts.burstDays === 0) return 0;
  let sum = 0;
  for (let at = cohort; at < world.migratedLately.length; at += world.migratedToday.length) {
    sum += world.migratedLately[at];
  }
  return sum;
}
