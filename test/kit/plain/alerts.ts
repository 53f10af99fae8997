import { OPERATIONAL, PENDING_SUPPLIER } from '../../../src/fleet/installation.ts';
import { fineFractionOf, PURPOSE } from '../../../src/kernel/chance.ts';
import { poissonAt } from '../../../src/kernel/poisson.ts';
import { valueAt } from '../../../src/kernel/quantity.ts';
import type { PlainWorld } from './world.ts';

/** Section 7: the alerts of the day that closes, all cohorts. */
export function alertsOfDay(world: PlainWorld): number {
  return world.plan.cohorts.map((_, cohort) => alertsOfCohort(world, cohort)).reduce((sum, alerts) => sum + alerts, 0);
}

function alertsOfCohort({ plan, chance, values, strata, day }: PlainWorld, cohort: number): number {
  const { alerts, cohorts, quantities } = plan;
  const ofCohort = strata.filter((stratum) => stratum.cohort === cohort);
  let pending = 0;
  let operational = 0;
  let recent = 0;
  for (const { tally, installations } of ofCohort) {
    pending += tally[PENDING_SUPPLIER];
    operational += tally[OPERATIONAL];
    // Those that were migrated before the first day have no day of migration, and are past their first days.
    for (const { migratedOn } of installations) if (migratedOn >= 0 && migratedOn > day - alerts.burstDays) recent++;
  }
  const factor = valueAt(quantities[alerts.dayFactor], ...chance.draw(cohorts[cohort].hash, PURPOSE.alerts, day, 0));
  const mean =
    (pending * values[alerts.pendingRate[cohort]] +
      operational * values[alerts.operationalRate[cohort]] +
      recent * values[alerts.burstRate[cohort]]) *
    factor;
  return poissonAt(mean, fineFractionOf(...chance.draw(cohorts[cohort].hash, PURPOSE.alerts, day, 1)));
}
