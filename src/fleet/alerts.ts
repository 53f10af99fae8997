import { type Named, NONE } from '../kernel/identity.ts';

/** How many alerts installations raise. Rates are quantities by cohort, in alerts a day for an installation. */
export interface Alerts {
  /** Migrated, but not operated by its supplier. */
  readonly pendingRate: readonly number[];
  readonly operationalRate: readonly number[];
  /** On top of the others, in the first days after migration. */
  readonly burstRate: readonly number[];
  readonly burstDays: number;
  /** On top of the others, whoever operates the installation: power and voltage alerts, which go to its DNO. */
  readonly powerRate: readonly number[];
  /** Quantity by cohort: the day from which DNOs have configured its power and voltage alerts; NONE where they cannot. */
  readonly configuredDay: readonly number[];
  /** Quantity: what is left of power and voltage alerts that are configured, as a share; NONE where none ever are. */
  readonly configuredShare: number;
  /** Quantity: a factor with mean 1, drawn for each cohort and day. */
  readonly dayFactor: number;
  /** Whole alerts of an installation that get through in a day, at most; 0 where all do. */
  readonly capPerDay: number;
  /** Quantity: the day from which the cap holds; NONE where there is none. */
  readonly capDay: number;
  /** Quantity: alerts a day that the programme must stay below, or NONE. */
  readonly limitPerDay: number;
  /** Quantity: alerts a day of the whole network, the background among them, that it must stay below; left out where none is stated. */
  readonly networkLimitPerDay?: number;
  /** The DNOs among whose regions installations are spread, in the order of their ids; none where that is not stated. */
  readonly dnos: readonly Dno[];
  /** Alerts of everything else on the network on the first day, shown beside; 0 when not stated. */
  readonly backgroundPerDay: number;
  /** By which share that grows over each 365 days. */
  readonly backgroundGrowth: number;
}

/** Whoever runs the local wires of a region. */
export interface Dno extends Named {
  /** Of the installations of any cohort, as a share; those of all DNOs add up to 1. */
  readonly share: number;
  /** Alerts a day from its region that it can take less than, or NONE where it states none. */
  readonly limitPerDay: number;
}

/** Alerts a day that a DNO must stay below; infinite where it states none. */
export function limitOf({ limitPerDay }: Dno): number {
  return limitPerDay === NONE ? Number.POSITIVE_INFINITY : limitPerDay;
}

/** How far the shares of all DNOs may be from 1 together: what rounding to six decimals leaves. */
const ROUNDING = 1e-6;

/** What the shares of DNOs add up to, where that is not the whole country; undefined where it is, or where there are none. */
export function faultySumOfShares(dnos: readonly { readonly share: number }[]): number | undefined {
  const sum = dnos.reduce((sum, { share }) => sum + share, 0);
  return dnos.length === 0 || Math.abs(sum - 1) <= ROUNDING ? undefined : sum;
}

/** Days over which the background grows by its share. */
const DAYS_PER_YEAR = 365;

/**
 * Alerts of everything else on the network on each day, rounded half up. It is multiplied by 1 + growth from one year of
 * 365 days to the next, and follows a straight line between: no power is taken, which engines round differently.
 */
export function backgroundByDay(alerts: Alerts, days: number): Float64Array {
  const { backgroundPerDay, backgroundGrowth } = alerts;
  const byDay = new Float64Array(days);
  let atYearsStart = backgroundPerDay;
  for (let day = 0; day < days; day++) {
    const dayOfYear = day % DAYS_PER_YEAR;
    if (day > 0 && dayOfYear === 0) atYearsStart *= 1 + backgroundGrowth;
    byDay[day] = Math.floor(atYearsStart * (1 + (backgroundGrowth * dayOfYear) / DAYS_PER_YEAR) + 0.5);
  }
  return byDay;
}
