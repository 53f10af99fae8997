/** Attempt classes: a rule's baseline is kept for each. */
export const FIRST = 0;
export const LATER = 1;
export const CLASSES = 2;

/** Categories of incidents: none told, 1, 2. */
export const CATEGORIES = 3;

/**
 * What the control centre sees: figures as reported, after their lag, and its own books; never the truth. Strategies
 * and rules decide on this alone. The arrays live as long as the replication and are written in place.
 *
 * Figures by scope and attempt class stand at `scope * CLASSES + class`; by scope at `scope`; by stratum at `stratum`.
 */
export interface View {
  day: number;
  tick: number;
  /** Wave of the day, from 0 at the window's opening. */
  wave: number;
  /** Resolved attempts reported since the last opening, by scope and class. Stalled attempts are not resolved. */
  readonly resolvedToday: Int32Array;
  /** Of these, failed: rejected, rolled back, fixed forward or unrecoverable. */
  readonly failedToday: Int32Array;
  /** Of these, with an unknown error code, by scope. */
  readonly unknownToday: Int32Array;
  /** The same since the first day, by scope and class; with retries, more than 32 bits may hold. */
  readonly resolvedSoFar: Float64Array;
  readonly failedSoFar: Float64Array;
  /** The same two as they stood before the reports of this wave came in; kept only where a rule remembers something. */
  readonly resolvedBefore: Float64Array;
  readonly failedBefore: Float64Array;
  /** Of the failed since the first day, with an unknown error code, by scope. */
  readonly unknownSoFar: Float64Array;
  /**
   * The gravest harm since the first day, by scope: installations that became unrecoverable, and consumers who were interrupted in
   * prepayment mode; reported only where a rule looks at it.
   */
  readonly unrecoverableSoFar: Float64Array;
  readonly interruptedSoFar: Float64Array;
  /** The control centre's own books: attempts that it has started since the first day, by scope and class. */
  readonly startedSoFar: Float64Array;
  /** Of these, first attempts, by entry. */
  readonly startedOfEntry: Float64Array;
  /**
   * Installations that failed after their migration, by scope: reported since the last opening, and since the first day. Their
   * attempts stay resolved and not failed, so they are not in any of the counts above.
   */
  readonly delayedToday: Int32Array;
  readonly delayedSoFar: Float64Array;
  /** Scopes in which a failure was reported since the last opening: `troubledCount` of them. */
  readonly troubled: Int32Array;
  troubledCount: number;
  /** Alerts of the day before, all cohorts; -1 when the figure has not arrived. */
  alertsYesterday: number;
  /** Of these, from each DNO's region; of no meaning when the figure has not arrived. */
  readonly alertsYesterdayOfDno: Float64Array;
  /** Alerts of everything else on the network on the day before; -1 when the figure has not arrived. */
  backgroundYesterday: number;
  /** What each DNO has said that it must stay below, in alerts a day; infinite where it has said nothing. */
  readonly limitOfDno: Float64Array;
  /** Installations on the network at the last midnight, pending or operational. */
  migratedInstallations: number;
  /** Service-impacting incidents that are known to be open now; and by category, at 0 those of none that is told. */
  openIncidents: number;
  readonly openOfCategory: Int32Array;
  /** The calendar: migration days before each day of the horizon, and at the end all of them. */
  readonly migrationDaysBefore: Int32Array;
  /** How many cohorts, DMCs and suppliers there are: their scopes follow the programme's in this order. */
  readonly cohorts: number;
  readonly dmcs: number;
  readonly suppliers: number;
  /** Go days so far on which something could be started. */
  goDays: number;
  /** Halts so far, in any scope. */
  halts: number;
  /** Installations that are planned for today, by scope; kept only where a rule looks at it. */
  readonly plannedToday: Float64Array;
  /** The anomaly threshold of the whole programme that is in force, in attempts a day; -1 where there is none. */
  anomalyThreshold: number;
  /** The day's volume as planned so far at the opening, before rules. */
  plannedVolume: number;
  /** The control centre's books, by stratum: in the backlog and never attempted; to be attempted again. */
  readonly freshWaiting: Int32Array;
  readonly retriesWaiting: Int32Array;
  /** 1 where the stratum is listed. */
  readonly eligible: Uint8Array;
  /** Installations that wait to be listed. */
  readonly notEligible: Int32Array;
  /** 1 where the supplier is ready. */
  readonly supplierReady: Uint8Array;
  /** What each supplier has authorised for today and is not used yet, in installations. */
  readonly authorisedToday: Int32Array;
  /** The DMC of each entry: of several, that of its first stratum. */
  readonly dmcOfEntry: Int32Array;
  /** Installations in scope so far, by scope, migrated or not. */
  readonly inScope: Float64Array;
  /** Migration days since the entry was listed, by entry; -1 before; from LISTED_BEFORE on where that was at the start. */
  readonly entryAge: Int32Array;
}

/** Age of an entry that was listed when the first day began: nothing about it is new. */
export const LISTED_BEFORE = 2 ** 30;
