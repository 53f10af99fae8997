import { OPERATIONAL, PENDING_SUPPLIER, STATES } from '../fleet/installation.ts';
import { binomialAt, OCCASIONS_PER_COUNT } from '../kernel/binomial.ts';
import { cappedSumAt } from '../kernel/capped-poisson.ts';
import { fineFractionOf, gridShareOf, PURPOSE, purposeKey } from '../kernel/chance.ts';
import { NONE } from '../kernel/identity.ts';
import { valueAt } from '../kernel/quantity.ts';
import { reckonCapped, reckonFree } from './alert-means.ts';
import { reckonStorms } from './alert-storms.ts';
import { drawOnce } from './luck.ts';
import type { World } from './world.ts';

// What is drawn for a cohort's day. The part of region j takes the occasions from (j + 1) OCCASIONS_PER_COUNT on.
const FACTOR = 0;
const COUNT = 1;

/**
 * Counts a day's alerts at its close, over all cohorts, and writes those of each DNO's region into the run. Pending
 * installations raise alerts as operational ones do.
 */
export function countAlerts(world: World, day: number): number {
  const { plan, given, alerting, luck, run } = world;
  const { alerts, cohorts } = plan;
  rememberMigrated(world, day);
  reckonStorms(world, day);
  for (let cohort = 0; cohort < cohorts.length; cohort++) {
    drawOnce(luck, cohorts[cohort].hash, 'alerts', day, FACTOR);
    alerting.factor[cohort] = valueAt(plan.quantities[alerts.dayFactor], luck.words[0], luck.words[1]);
    alerting.powerRate[cohort] = powerRateOn(world, cohort, day);
  }
  if (alerts.capDay !== NONE && day >= Math.floor(given.values[alerts.capDay])) reckonCapped(world);
  else reckonFree(world);
  const dnos = alerts.dnos.length;
  const today = run.alertsOfDno.subarray(day * dnos, (day + 1) * dnos).fill(0);
  let sum = 0;
  for (let cohort = 0; cohort < cohorts.length; cohort++) {
    if (alerting.mean[cohort] <= 0) continue;
    drawOnce(luck, cohorts[cohort].hash, 'alerts', day, COUNT);
    const fraction = fineFractionOf(luck.words[0], luck.words[1]);
    const count = cappedSumAt(alerting.mean[cohort], alerting.variance[cohort], alerting.most[cohort], fraction);
    sum += count;
    if (dnos > 0) split(world, cohort, day, count, today);
  }
  return sum;
}

/** The rate of a cohort's power and voltage alerts: less from the day on which DNOs have configured them. */
function powerRateOn({ plan, given }: World, cohort: number, day: number): number {
  const { powerRate, configuredDay, configuredShare } = plan.alerts;
  const rate = given.values[powerRate[cohort]];
  if (configuredDay[cohort] === NONE || day < Math.floor(given.values[configuredDay[cohort]])) return rate;
  return rate * given.values[configuredShare];
}

/**
 * Splits a cohort's alerts among the regions, exactly multinomially: region by region a binomial count of those that are
 * left, and the last takes the rest. So they add up, and a programme has the same alerts with and without regions.
 */
function split(world: World, cohort: number, day: number, alerts: number, today: Float64Array): void {
  const { plan, alerting, luck } = world;
  const { weight, key } = alerting;
  const regions = today.length;
  purposeKey(luck.replication, plan.cohorts[cohort].hash, PURPOSE.alerts, key, 0);
  let left = alerts;
  for (let region = 0; region < regions - 1; region++) {
    let weightLeft = 0;
    for (let other = region; other < regions; other++) weightLeft += weight[cohort * regions + other];
    const share = gridShareOf(weight[cohort * regions + region], weightLeft);
    const count = binomialAt(left, share, key, 0, day, (region + 1) * OCCASIONS_PER_COUNT);
    today[region] += count;
    left -= count;
  }
  today[regions - 1] += left;
}

/** Writes today's migrations over those of the day that is no longer recent. */
function rememberMigrated(world: World, day: number): void {
  const { migratedToday, alerting, plan } = world;
  const { recent, lately, leftToday } = alerting;
  if (plan.alerts.burstDays > 0) {
    const row = (day % plan.alerts.burstDays) * recent.length;
    for (let stratum = 0; stratum < recent.length; stratum++) {
      const there = migratedToday[stratum] - leftToday[stratum];
      recent[stratum] += there - lately[row + stratum];
      lately[row + stratum] = there;
    }
  }
  migratedToday.fill(0);
  leftToday.fill(0);
}

/**
 * After a removal at a day's midnight: those that were migrated first leave first, so that no more were migrated lately
 * than are left in the state in which these stand.
 */
export function leaveNetwork(
  { alerting, delayed, plan, stocks, view }: World,
  stratum: number,
  state: number,
  day: number,
): void {
  const { recent, lately } = alerting;
  const { burstDays } = plan.alerts;
  const isReady = view.supplierReady[plan.strata.supplier[stratum]] === 1;
  if (state !== (isReady ? OPERATIONAL : PENDING_SUPPLIER)) return;
  // Those that are still to fail stay, and stand apart.
  const left = stocks.of[stratum * STATES + state] - delayed.awaiting[stratum];
  let gone = recent[stratum] - delayed.recent[stratum] - left;
  // The row of today is still that of the day whose burst ends with today.
  for (let past = 0; past < burstDays && gone > 0; past++) {
    const at = ((day + past) % burstDays) * recent.length + stratum;
    const ofRow = Math.min(gone, lately[at] - delayed.lately[at]);
    lately[at] -= ofRow;
    recent[stratum] -= ofRow;
    gone -= ofRow;
  }
}
