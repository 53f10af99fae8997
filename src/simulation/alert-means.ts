import { OPERATIONAL, PENDING_SUPPLIER, STATES } from '../fleet/installation.ts';
import { cappedMoments } from '../kernel/capped-poisson.ts';
import { type Alerting, CLASSES_OF_RATE } from './alerting.ts';
import type { World } from './world.ts';

/**
 * Reckons the mean of every cohort's alerts of the day where nothing caps them: rates add up, so that installations need
 * only be counted. The count is Poisson: its variance is the mean.
 */
export function reckonFree(world: World): void {
  const { plan, given, alerting } = world;
  const { alerts } = plan;
  const { factor, powerRate, mean, variance, most, pending, operational, migratedLately } = alerting;
  countInstallations(world);
  // Without a storm in a region this is exactly 1: regions change nothing of the whole.
  const stormOfAll = weighAlike(alerting);
  for (let cohort = 0; cohort < mean.length; cohort++) {
    const expected =
      pending[cohort] * (given.values[alerts.pendingRate[cohort]] + powerRate[cohort]) +
      operational[cohort] * (given.values[alerts.operationalRate[cohort]] + powerRate[cohort]) +
      migratedLately[cohort] * given.values[alerts.burstRate[cohort]];
    mean[cohort] = expected * factor[cohort] * stormOfAll;
    variance[cohort] = mean[cohort];
    most[cohort] = Number.POSITIVE_INFINITY;
  }
}

/** Counts installations by cohort: as the books have them, or each as often as storms multiply its alerts. */
function countInstallations({ plan, alerting, stocks, books }: World): void {
  const { strata } = plan;
  const { recent, stormOfStratum, pending, operational, migratedLately } = alerting;
  migratedLately.fill(0);
  if (alerting.isCalm) {
    pending.set(books.pendingOfCohort);
    operational.set(books.operationalOfCohort);
    if (plan.alerts.burstDays === 0) return;
    for (let stratum = 0; stratum < strata.count; stratum++) migratedLately[strata.cohort[stratum]] += recent[stratum];
    return;
  }
  pending.fill(0);
  operational.fill(0);
  for (let stratum = 0; stratum < strata.count; stratum++) {
    const cohort = strata.cohort[stratum];
    pending[cohort] += stocks.of[stratum * STATES + PENDING_SUPPLIER] * stormOfStratum[stratum];
    operational[cohort] += stocks.of[stratum * STATES + OPERATIONAL] * stormOfStratum[stratum];
    migratedLately[cohort] += recent[stratum] * stormOfStratum[stratum];
  }
}

/** Regions have their parts of every cohort, times what storms make of them; and what these make of the whole. */
function weighAlike({ weight, share, shares, stormOfRegion, mean }: Alerting): number {
  let sum = 0;
  for (let region = 0; region < share.length; region++) {
    const part = share[region] * stormOfRegion[region];
    sum += part;
    for (let cohort = 0; cohort < mean.length; cohort++) weight[cohort * share.length + region] = part;
  }
  return sum / shares;
}

/**
 * The same where of each installation no more than so many alerts a day get through. An installation's count is then
 * min(X, cap), with X Poisson at its own rate, so that those whose rates differ are reckoned apart.
 */
export function reckonCapped({ plan, given, alerting, stocks, view }: World): void {
  const { alerts, strata } = plan;
  const { recent, stormOfStratum, stormOfRegion, factor, powerRate, mean, variance, most, weight, share } = alerting;
  mean.fill(0);
  variance.fill(0);
  most.fill(0);
  weight.fill(0);
  for (let stratum = 0; stratum < strata.count; stratum++) {
    const pending = stocks.of[stratum * STATES + PENDING_SUPPLIER];
    const operational = stocks.of[stratum * STATES + OPERATIONAL];
    if (pending + operational === 0) continue;
    const cohort = strata.cohort[stratum];
    most[cohort] += (pending + operational) * alerts.capPerDay;
    // What was migrated lately is operational where its supplier is ready, and pending where not.
    const isReady = view.supplierReady[strata.supplier[stratum]] === 1;
    const recentPending = isReady ? 0 : Math.min(pending, recent[stratum]);
    const recentOperational = isReady ? Math.min(operational, recent[stratum]) : 0;
    const burst = given.values[alerts.burstRate[cohort]];
    const rateOfPending = given.values[alerts.pendingRate[cohort]] + powerRate[cohort];
    const rateOfOperational = given.values[alerts.operationalRate[cohort]] + powerRate[cohort];
    for (let region = 0; region < share.length; region++) {
      const times = factor[cohort] * stormOfStratum[stratum] * stormOfRegion[region];
      const place = (cohort * share.length + region) * CLASSES_OF_RATE;
      add(alerting, place, pending - recentPending, rateOfPending * times, alerts.capPerDay);
      add(alerting, place + 1, operational - recentOperational, rateOfOperational * times, alerts.capPerDay);
      add(alerting, place + 2, recentPending, (rateOfPending + burst) * times, alerts.capPerDay);
      add(alerting, place + 3, recentOperational, (rateOfOperational + burst) * times, alerts.capPerDay);
    }
  }
}

/** Adds installations of one rate, in the parts that regions have of them. */
function add(alerting: Alerting, place: number, installations: number, rate: number, cap: number): void {
  if (installations <= 0 || rate <= 0) return;
  const { share, shares, knownRate, knownMean, knownVariance, moments } = alerting;
  // Strata of a cohort have the same rates but where a storm tells them apart: most of this is known already.
  if (knownRate[place] !== rate) {
    cappedMoments(rate, cap, moments);
    knownRate[place] = rate;
    knownMean[place] = moments[0];
    knownVariance[place] = moments[1];
  }
  const cell = Math.floor(place / CLASSES_OF_RATE);
  const cohort = Math.floor(cell / share.length);
  const here = (installations * share[cell % share.length]) / shares;
  alerting.mean[cohort] += here * knownMean[place];
  alerting.variance[cohort] += here * knownVariance[place];
  alerting.weight[cell] += here * knownMean[place];
}
