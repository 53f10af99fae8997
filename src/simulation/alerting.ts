import { backgroundByDay } from '../fleet/alerts.ts';
import type { Plan } from '../plan/plan.ts';

/** Installations of a cohort that raise alerts at different rates: pending or operational, and migrated lately or not. */
export const CLASSES_OF_RATE = 4;

/** What the alerts of a day are reckoned in, allocated once for a plan. A region is a DNO's, or the whole country. */
export interface Alerting {
  /** By day: alerts of everything else on the network, surges apart. */
  readonly background: Float64Array;
  /** The part of a cohort's installations in each region, and what these parts add up to. */
  readonly share: Float64Array;
  readonly shares: number;
  /** By stratum: migrated in the last days, today included; and how many on each of them, a row a day. */
  readonly recent: Int32Array;
  readonly lately: Int32Array;
  /** By stratum: migrated today, and failed since. */
  readonly leftToday: Int32Array;
  /** Whether no storm strikes a stratum today. */
  isCalm: boolean;
  /** What storms multiply the day's alerts by, by stratum and by region. */
  readonly stormOfStratum: Float64Array;
  readonly stormOfRegion: Float64Array;
  /** By cohort: the day's factor; the rate of its power and voltage alerts, as far as they are configured. */
  readonly factor: Float64Array;
  readonly powerRate: Float64Array;
  /** By cohort: installations, each as often as storms multiply its alerts. */
  readonly pending: Float64Array;
  readonly operational: Float64Array;
  readonly migratedLately: Float64Array;
  /** By cohort: mean and variance of the day's count, and the most that the cap lets through. */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly most: Float64Array;
  /** By cohort and region (`cohort * regions + region`): part of the mean, up to a factor that all regions share. */
  readonly weight: Float64Array;
  /** By cohort, region and class: the rate that was capped last, and the mean and variance of an installation's count. */
  readonly knownRate: Float64Array;
  readonly knownMean: Float64Array;
  readonly knownVariance: Float64Array;
  /** Room for a mean and a variance, and for a key. */
  readonly moments: Float64Array;
  readonly key: Int32Array;
}

/** Room for the alerts of a plan, nothing counted yet. */
export function newAlerting({ strata, cohorts, alerts, calendar }: Plan): Alerting {
  const share = alerts.dnos.length === 0 ? Float64Array.of(1) : Float64Array.from(alerts.dnos, (dno) => dno.share);
  const classes = cohorts.length * share.length * CLASSES_OF_RATE;
  return {
    background: backgroundByDay(alerts, calendar.days),
    share,
    shares: share.reduce((sum, part) => sum + part, 0),
    recent: new Int32Array(strata.count),
    lately: new Int32Array(strata.count * alerts.burstDays),
    leftToday: new Int32Array(strata.count),
    isCalm: true,
    stormOfStratum: new Float64Array(strata.count).fill(1),
    stormOfRegion: new Float64Array(share.length).fill(1),
    factor: new Float64Array(cohorts.length),
    powerRate: new Float64Array(cohorts.length),
    pending: new Float64Array(cohorts.length),
    operational: new Float64Array(cohorts.length),
    migratedLately: new Float64Array(cohorts.length),
    mean: new Float64Array(cohorts.length),
    variance: new Float64Array(cohorts.length),
    most: new Float64Array(cohorts.length),
    weight: new Float64Array(cohorts.length * share.length),
    knownRate: new Float64Array(classes),
    knownMean: new Float64Array(classes),
    knownVariance: new Float64Array(classes),
    moments: new Float64Array(2),
    key: new Int32Array(2),
  };
}

/** Forgets the future before. What is known of a rate stays: a plan has one cap. */
export function clearAlerting(alerting: Alerting): void {
  const { recent, lately, leftToday, stormOfStratum, stormOfRegion } = alerting;
  alerting.isCalm = true;
  recent.fill(0);
  lately.fill(0);
  leftToday.fill(0);
  stormOfStratum.fill(1);
  stormOfRegion.fill(1);
}
