import { OPERATIONAL, PENDING_SUPPLIER } from '../../../src/fleet/installation.ts';
import { fineFractionOf, PURPOSE, WORDS } from '../../../src/kernel/chance.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import { poissonAt } from '../../../src/kernel/poisson.ts';
import { valueAt } from '../../../src/kernel/quantity.ts';
import { plainBinomial } from './binomial.ts';
import { moments } from './capped.ts';
import type { PlainInstallation } from './fleet.ts';
import { stormsOf } from './storms.ts';
import type { PlainWorld } from './world.ts';

/** Section 7: the alerts of the day that closes, all cohorts; those of each DNO are written into the run. */
export function alertsOfDay(world: PlainWorld): number {
  const dnos = world.plan.alerts.dnos.length;
  let sum = 0;
  for (const cohort of world.plan.cohorts.keys()) {
    const { count, byRegion } = alertsOfCohort(world, cohort);
    sum += count;
    for (let dno = 0; dno < dnos; dno++) world.run.alertsOfDno[world.day * dnos + dno] += byRegion[dno];
  }
  return sum;
}

function alertsOfCohort(world: PlainWorld, cohort: number) {
  const { plan, chance, values, strata, day } = world;
  const { alerts, cohorts, quantities } = plan;
  const { hash } = cohorts[cohort];
  const shares = alerts.dnos.length === 0 ? [1] : alerts.dnos.map(({ share }) => share);
  const together = shares.reduce((sum, share) => sum + share, 0);
  const factor = valueAt(quantities[alerts.dayFactor], ...chance.draw(hash, PURPOSE.alerts, day, 0));
  const isCapped = alerts.capDay !== NONE && Math.floor(values[alerts.capDay]) <= day;
  const cap = isCapped ? alerts.capPerDay : Number.POSITIVE_INFINITY;
  let mean = 0;
  let variance = 0;
  let installationsThere = 0;
  const parts = shares.map(() => 0);
  for (const stratum of strata.filter((each) => each.cohort === cohort)) {
    for (const [rate, installations] of byRate(world, cohort, stratum.installations)) {
      installationsThere += installations;
      for (const [region, share] of shares.entries()) {
        const own = moments(rate * factor * stormsOf(world, stratum, region), cap);
        parts[region] += installations * share * own.mean;
        mean += (installations * share * own.mean) / together;
        variance += (installations * share * own.variance) / together;
      }
    }
  }
  const fraction = fineFractionOf(...chance.draw(hash, PURPOSE.alerts, day, 1));
  const most = installationsThere * cap;
  const isNearCap = isCapped && Math.abs(variance - (most - mean)) < Math.abs(variance - mean);
  const count = !isCapped
    ? poissonAt(mean, fraction, variance)
    : isNearCap
      ? Math.max(0, most - poissonAt(most - mean, 1 - fraction, variance))
      : Math.min(most, poissonAt(mean, fraction, variance));
  return { count, byRegion: split(world, hash, count, parts) };
}

/** How many migrated installations raise alerts at which rate. */
function byRate({ plan, values, day }: PlainWorld, cohort: number, installations: readonly PlainInstallation[]) {
  const { alerts } = plan;
  const isConfigured = alerts.configuredDay[cohort] !== NONE && Math.floor(values[alerts.configuredDay[cohort]]) <= day;
  const power = values[alerts.powerRate[cohort]] * (isConfigured ? values[alerts.configuredShare] : 1);
  const counts = new Map<number, number>();
  for (const { state, migratedOn } of installations) {
    if (state !== PENDING_SUPPLIER && state !== OPERATIONAL) continue;
    const base = values[(state === OPERATIONAL ? alerts.operationalRate : alerts.pendingRate)[cohort]];
    // Those that were migrated before the first day have no day of migration, and are past their first days.
    const isRecent = migratedOn >= 0 && migratedOn > day - alerts.burstDays;
    const rate = base + power + (isRecent ? values[alerts.burstRate[cohort]] : 0);
    counts.set(rate, (counts.get(rate) ?? 0) + 1);
  }
  return counts;
}

/** Each region's part of a count: of those that are left, a binomial number; the last takes the rest. */
function split({ chance, day }: PlainWorld, hash: number, count: number, parts: readonly number[]): number[] {
  let left = count;
  return parts.map((part, region) => {
    const rest = parts.slice(region).reduce((sum, each) => sum + each, 0);
    const isLast = region === parts.length - 1;
    const draw = (round: number) => chance.draw(hash, PURPOSE.alerts, day, (region + 1) * 64 + round);
    const own = isLast ? left : plainBinomial(left, rest > 0 ? Math.round((part / rest) * WORDS) / WORDS : 0, draw);
    left -= own;
    return own;
  });
}
