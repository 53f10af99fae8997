/** How a fleet changes by itself while it is migrated: who leaves it, who goes dormant, who joins. */
export interface Churn {
  /** Midnights from one settlement of those who leave or go dormant to the next: 1 for every midnight. */
  readonly settledEveryDays: number;
  /** Installations that are taken off the wall, whether migrated or not. */
  readonly removals: readonly Departure[];
  /** Active installations whose consumer takes another supplier, so that they go dormant. */
  readonly changesOfSupplier: readonly Departure[];
  /**
   * Quantity: of the changes of supplier among installations that wait for their first attempt, the share that nobody notices,
   * so that the old supplier goes on authorising. Left out where all are noticed.
   */
  readonly unnoticed?: number;
  /** By stratum: the dormant stratum that its installations are of after a change of supplier, or NONE. */
  readonly becomes: Int32Array;
  readonly growth: readonly Growth[];
}

/** Installations of a scope that leave where they are. Several that reach one stratum act on it independently. */
export interface Departure {
  /** Place in the plan's scopes. */
  readonly scope: number;
  /** Quantity: of those that are there, the share that has left after 365 days. */
  readonly yearlyShare: number;
}

/** Installations that join a stratum's backlog. */
export interface Growth {
  readonly stratum: number;
  /** Quantity: installations, all of them at once; or of a month, where there is an `untilDay`. */
  readonly installations: number;
  /** Quantity: the day on which they join, or from which they begin to. */
  readonly fromDay: number;
  /** Quantity: the day from which no more join; NONE for those that join at once. */
  readonly untilDay: number;
}

/** A month of growth is a twelfth of so many days. */
export const DAYS_PER_YEAR = 365;
const MONTHS_PER_YEAR = 12;

/** Of so many installations a month, evenly spread: whole ones that have joined before a day, counted from the first one on. */
export function joinedBefore(installationsPerMonth: number, days: number): number {
  return Math.floor((installationsPerMonth * MONTHS_PER_YEAR * days) / DAYS_PER_YEAR);
}
