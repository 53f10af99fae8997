import type { AlertSummary } from './alert-forecast.ts';
import type { BlockerForecast, FirmwareForecast, GateForecast } from './barrier-forecast.ts';
import type { ChurnSummary } from './churn.ts';
import type { DateOrAfter, DateQuantiles, Estimate, Probability } from './figures.ts';
import type { RaiseForecast } from './governance-forecast.ts';
import type { PaceOfYear, UnusedPace } from './pace-forecast.ts';
import type { Provenance } from './provenance.ts';
import type { CriterionFound, RiskForecast } from './register-forecast.ts';
import type { LearningForecast, RepairSummary, SupportSummary } from './team-forecast.ts';

export type { DateInterval, DateOrAfter, DateQuantiles, Estimate, Probability } from './figures.ts';

/**
 * What to expect, from many futures: plain JSON, a stable contract. Days are ISO dates; a day beyond the horizon is
 * 'after DATE'. Shares are fractions, and every one names its denominator.
 */
export type Forecast = Forecasted | NotForecasted;

/** A forecast that cannot be made, and why. */
export interface NotForecasted extends Provenance {
  readonly cannotForecast: {
    readonly reason: 'nothing to migrate' | 'no capacity' | 'never eligible' | 'horizon too short';
    readonly says: string;
  };
}

export interface Forecasted extends Provenance {
  readonly replications: number;
  readonly stopping: Stopping;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly fleet: FleetTotals;
  /** All installations put in scope: no open one is left. */
  readonly clearance: Clearance;
  /** No open one is left, and every migrated one is operated by its supplier. */
  readonly operational: Clearance;
  readonly by: {
    readonly cohort: readonly PartClearance[];
    readonly dmc: readonly PartClearance[];
    readonly status: readonly PartClearance[];
    readonly supplier: readonly PartClearance[];
  };
  /** The scenario's target, or null where it states none. */
  readonly target: { readonly date: string; readonly probability: Probability } | null;
  /** Installations that the strategy aimed at and did not start, by what stood in the way; days after clearance apart. */
  readonly unusedPace: readonly UnusedPace[];
  /** The same by calendar year of the horizon: the years add up to the whole. */
  readonly unusedPaceByYear: readonly PaceOfYear[];
  /** How busy the services are, in the order of their ids; none where the scenario states none. */
  readonly services: readonly ServiceForecast[];
  /** When each step of the governance cap that has to be approved comes into force; none where nothing is asked for. */
  readonly raises: readonly RaiseForecast[];
  /** Conditions besides the entries, what holds some homes back, upgrades: each in the order of its ids. */
  readonly gates: readonly GateForecast[];
  readonly blockers: readonly BlockerForecast[];
  readonly firmware: readonly FirmwareForecast[];
  readonly harm: Harm;
  readonly alerts: AlertSummary;
  /** The repair team; null where nothing is ever fixed forward. */
  readonly repair: RepairSummary | null;
  /** How the fleet changes by itself; null where the scenario lets it stay as it is. */
  readonly churn: ChurnSummary | null;
  /** Early life support; null where the scenario has none, or it never has a case. */
  readonly support: SupportSummary | null;
  /** What DMCs have learnt by the end of the horizon; none where no outcome learns. */
  readonly learning: readonly LearningForecast[];
  readonly days: readonly DayForecast[];
  /** Three futures to look into with `pacing trace`: replications whose clearance is the P10, P50 and P90. */
  readonly examples: { readonly p10: number; readonly p50: number; readonly p90: number };
  /** The residual risks, in the order of their ids; none where none is registered. */
  readonly risks: readonly RiskForecast[];
  /** How the Live Service Criteria stand, by number; none where none is stated. */
  readonly liveServiceCriteria: readonly CriterionFound[];
  readonly expectations: readonly ExpectationFound[];
}

export interface FleetTotals {
  readonly installations: number;
  /** Meters, at the devices of an installation that the fleet states. */
  readonly devices: number;
  /** Migrated before the first day. */
  readonly migratedBefore: number;
  /** Open on the first day. */
  readonly open: number;
}

/** How the number of replications came about, and the precision it bought. Half-widths are in working days. */
export interface Stopping {
  readonly rule: 'fixed number' | 'precision';
  readonly wantedHalfWidthDays: number;
  /** Null where the quantile or an end of its interval lies beyond the horizon. */
  readonly halfWidthDays: { readonly p50: number | null; readonly p90: number | null };
  readonly reached: boolean;
  /** How often the precision was looked at. */
  readonly looks: number;
  /** Level of each interval of a date, so that those of all looks that might be taken hold together with 95%. */
  readonly level: number;
}

export interface Clearance extends DateQuantiles {
  /** Replications that cleared within the horizon. */
  readonly cleared: number;
  /** At most 5% of all put in scope so far is open (or, of `operational`, open or pending), for good. */
  readonly share95: DateQuantiles;
  /** At most 1%. */
  readonly share99: DateQuantiles;
  /** Fifty quantiles, at 1%, 3%, … 99%: each stands for 2% of all replications, as one dot of a quantile dotplot. */
  readonly dots: readonly DateOrAfter[];
}

/** Clearance of one cohort, DMC, status or supplier. */
export interface PartClearance {
  readonly id: string;
  readonly label: string;
  readonly installations: number;
  /** Open on the first day; with none, and none that may join, the clearance is null. */
  readonly open: number;
  readonly clearance: Clearance | null;
}

/** What the pace costs, over the horizon. */
export interface Harm {
  readonly attempts: Estimate;
  /** Rejected, rolled back, fixed forward or unrecoverable, of attempts. */
  readonly failed: Estimate;
  /** By their own fate; those above an anomaly threshold are counted apart. */
  readonly stalled: Estimate;
  /** Started above an anomaly threshold, and stalled until it was changed. */
  readonly quarantined: Estimate;
  readonly rejected: Estimate;
  readonly rolledBack: Estimate;
  /** Consumers whose smart service was interrupted: fixed forward, left unrecoverable, or failed after migration. */
  readonly interruptions: Estimate;
  readonly interruptionsInPrepayment: Estimate;
  /** Hours from failure to the end of the repair, summed over repaired interruptions. */
  readonly interruptionHours: Estimate;
  /** Of these, hours of consumers in prepayment mode. */
  readonly interruptionHoursInPrepayment: Estimate;
  /** Became unrecoverable, whether or not a visit recovered them later. */
  readonly unrecoverable: Estimate;
  readonly unrecoverableInPrepayment: Estimate;
  /** Unrecoverable ones that a visit recovered within the horizon. */
  readonly recovered: Estimate;
  /** Installations that failed after their migration: their attempts stay successes, and are not among `failed`. */
  readonly delayedFailures: Estimate;
  /** Given up: attempts exhausted, never listed, or never upgraded to the target firmware. */
  readonly excluded: Estimate;
  /** Halts in any scope. */
  readonly halts: Estimate;
  /** Migration days that were no-go, until clearance. */
  readonly noGoDays: Estimate;
  /** Go days until clearance that people held to the volume of before. */
  readonly heldDays: Estimate;
  /** Attempts in flight that a halt rolled back: neither resolved nor failed. */
  readonly calledBack: Estimate;
  /** Attempts between a defect's onset and the first halt of its scope. */
  readonly exposure: Estimate;
  /** Migrated before a blocker was lifted that should have held them back: `blockers` tells of how many. */
  readonly misidentified: Estimate;
  /** Hours of outages until clearance, each for itself; planned tests apart. */
  readonly outageHours: Estimate;
  /** Attempts in flight that an outage or a planned test hit. */
  readonly hitByOutages: Estimate;
  /** Attempts that were started into an outage that nobody had noticed, and were rejected. */
  readonly startedInVain: Estimate;
  /** failed / resolved attempts. */
  readonly failedOfResolved: Estimate;
  /** Interruptions of 1,000 installations that were migrated within the horizon; 0 where none was. */
  readonly interruptionsPerThousand: Estimate;
  /** Incidents that opened in the calendar month in which most did: all, and those of category 1 and of category 2. */
  readonly worstMonthIncidents: Estimate;
  readonly worstMonthCategory1: Estimate;
  readonly worstMonthCategory2: Estimate;
  /** Service-impacting incidents that opened within the horizon, in a month of 30.4375 days. */
  readonly incidentsPerMonth: Estimate;
}

/** A service, and how busy it is. Utilisation is attempts started in its scope / its capacity, erosion apart. */
export interface ServiceForecast {
  readonly id: string;
  readonly label: string;
  /** Ids of the cohorts that it serves; none where it serves the whole programme. */
  readonly cohorts: readonly string[];
  /** Over the migration days until clearance. */
  readonly utilisation: Estimate;
  /** On the day until clearance on which it is the largest, to within a hundredth of a per cent. */
  readonly peakUtilisation: Estimate;
  /** Days until clearance on which it started as many as its capacity, or withheld some until midnight. */
  readonly daysAtCapacity: Estimate;
  /** The day of the largest mean utilisation, the first of several; null where nothing is ever started. */
  readonly busiestDay: { readonly date: string; readonly utilisation: number } | null;
  /** Every day of the horizon. */
  readonly days: readonly ServiceDay[];
}

export interface ServiceDay {
  readonly date: string;
  /** Mean installations that it could start; 0 on days that the calendar closes. */
  readonly capacity: number;
  /** Mean attempts started in its scope. */
  readonly started: number;
  /** Quantiles are of utilisations in hundredths of a per cent, and to within 0.4% of themselves. */
  readonly utilisation: { readonly mean: number; readonly p90: number };
}

/** Daily figure over futures. */
export interface Band {
  readonly mean: number;
  readonly standardError: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

export interface DayForecast {
  readonly date: string;
  /** Whether the calendar allows migration, and if not, why. */
  readonly migrationDay: boolean;
  readonly reason: string;
  /**
   * Installations that would be on the network at the day's end if every migration day so far had started, and migrated,
   * what the strategy aimed at (its mean over futures): what a control centre would draw as its plan. At most all that
   * were open or migrated before, or joined since.
   */
  readonly planned: number;
  /** Mean installations put in scope by the day's end, those that have left since among them. */
  readonly putInScope: number;
  /** Attempts started in the day. */
  readonly started: Band;
  /** Installations on the network at the day's end, pending or operational. */
  readonly migrated: Band;
  /** Open installations at the day's end. */
  readonly backlog: Band;
  /** Alerts of the day. */
  readonly alerts: Band;
  /** Mean alerts of the day from the region of each DNO, by its id: they add up to the mean of all. */
  readonly alertsOfDno: Readonly<Record<string, number>>;
  /** Mean alerts of the day of everything else on the network; 0 where not stated. */
  readonly background: number;
  /** Share of replications in which the day was go, had a throttle, had a halt; of all replications. */
  readonly go: number;
  readonly throttled: number;
  readonly halted: number;
  /** Share of replications in which an incident was known to be open in the day, in which something was out in it (planned tests apart). */
  readonly incident: number;
  readonly outage: number;
  /** Mean installations in each state at the day's end, by the state's name. */
  readonly states: Readonly<Record<string, number>>;
  /** Mean attempts started, by reporting group's label. */
  readonly startedByGroup: Readonly<Record<string, number>>;
}

/** One line of the scenario's `expect:` block, held against the forecast. */
export interface ExpectationFound {
  readonly text: string;
  readonly found: number | string | null;
  readonly holds: boolean;
}
