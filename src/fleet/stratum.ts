/**
 * The strata, in the order of their ids (by code unit), one array a fact. A stratum is the smallest group whose
 * installations are exchangeable and which can be held on its own: cohort, DMC, supplier and status.
 */
export interface Strata {
  readonly count: number;
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly hashes: Int32Array;
  readonly cohort: Int32Array;
  readonly dmc: Int32Array;
  readonly supplier: Int32Array;
  /** ACTIVE, DORMANT or MIXED. */
  readonly status: Uint8Array;
  readonly entry: Int32Array;
  readonly outcome: Int32Array;
  /** Reporting group. */
  readonly group: Int32Array;
  /** Installations in the backlog at the start that have never been attempted. */
  readonly untouched: Int32Array;
  readonly devicesPerInstallation: Float64Array;
  /** Quantity: share in prepayment mode. */
  readonly prepayment: Int32Array;
}

/** A reporting group: flows are kept by day and group, of which there are at most {@link MOST_GROUPS}. */
export interface Group {
  readonly label: string;
  readonly cohort: number;
  readonly status: number;
}

export const MOST_GROUPS = 64;

/** Installations that are not in the backlog at the start: in another state, alike in attempts used and age. */
export interface InitialStock {
  readonly stratum: number;
  /** Number of a state; see `installation`. */
  readonly state: number;
  readonly installations: number;
  /** Rejected and rolled-back attempts so far. */
  readonly attemptsUsed: number;
  /** Ticks since the state was entered. */
  readonly ageTicks: number;
}
