import type { DecisionKind } from '../../control/decision.ts';
import type { StateName } from '../../fleet/installation.ts';
import type { DateOrAfter } from '../../forecast/forecast.ts';
import type { Origin } from '../../plan/origin.ts';
import type { Subject } from '../subject-words.ts';

/** Version of the contract below: what `pacing trace --json` prints. */
export const TRACE_SCHEMA_VERSION = 1;

/**
 * One future of a plan, told day by day: plain JSON. Days are ISO dates, times are those of the clock on that day, and
 * every amount is in installations unless its name says otherwise.
 */
export interface Trace extends Origin {
  readonly schemaVersion: typeof TRACE_SCHEMA_VERSION;
  readonly replication: number;
  readonly firstDay: string;
  readonly lastDay: string;
  /** The first day from whose close on nothing is open; and from which on every migrated one is operated as well. */
  readonly clearedOn: DateOrAfter;
  readonly operationalOn: DateOrAfter;
  /** Factors that this world puts on the odds of trouble; none where the plan spreads no shares. */
  readonly odds: readonly TraceOdds[];
  readonly days: readonly TraceDay[];
}

/** A factor on the odds of trouble: of a cohort, a service, a DMC, or an entry on whose tests others rest. */
export interface TraceOdds {
  readonly subject: TraceSubject;
  readonly factor: number;
}

export interface TraceDay {
  readonly date: string;
  /** Whether the calendar allows migration, and if not, why. */
  readonly migrationDay: boolean;
  readonly reason: string;
  /** Whether the day was go, whatever rules did to it later. */
  readonly go: boolean;
  /** What the strategy aimed at; what was planned at the opening; attempts started, and how many were later ones. */
  readonly target: number;
  readonly planned: number;
  readonly started: number;
  readonly retries: number;
  /** Installations that joined the scope at the day's midnight. */
  readonly joined: number;
  /** Moves from one state to another that were made in the day. */
  readonly moves: readonly TraceMove[];
  /** Installations in each state at the close. */
  readonly states: Readonly<Record<StateName, number>>;
  /** At the close: on the network, and open. */
  readonly migrated: number;
  readonly open: number;
  /** Alerts of the day. */
  readonly alerts: number;
  /** Of these, from the region of each DNO, by its id. */
  readonly alertsOfDno: Readonly<Record<string, number>>;
  /** Constraints that took something from the target, or of which one more unit alone would have raised the volume. */
  readonly unusedPace: readonly TracePace[];
  /** Every service on a migration day: what it could start, erosion apart, and what was started in its scope. */
  readonly services: readonly TraceService[];
  /** Every firmware campaign, and the installations that it upgraded. */
  readonly firmware: readonly TraceFirmware[];
  /** At the close: those that wait for the repair team and those that it works on; the same of early life support's cases. */
  readonly repair: TraceTeam;
  readonly support: TraceTeam | null;
  /** Hours of the interruptions that ended on the day with a repair; of consumers in prepayment mode among these. */
  readonly interruptionHours: number;
  readonly interruptionHoursInPrepayment: number;
  readonly decisions: readonly TraceDecision[];
}

/** A team at a day's close. */
export interface TraceTeam {
  readonly waiting: number;
  readonly busy: number;
}

export interface TraceMove {
  readonly from: StateName;
  readonly to: StateName;
  readonly installations: number;
}

export interface TracePace {
  readonly constraint: string;
  readonly installations: number;
  readonly binding: boolean;
}

export interface TraceService {
  readonly id: string;
  readonly label: string;
  readonly capacity: number;
  readonly started: number;
  /** Whether it started as many as its capacity, or withheld some until midnight. */
  readonly atCapacity: boolean;
}

export interface TraceFirmware {
  readonly id: string;
  readonly label: string;
  readonly upgraded: number;
}

/** A line of the decision log, with names for its numbers. */
export interface TraceDecision {
  /** Such as '08:00'. */
  readonly time: string;
  readonly kind: DecisionKind;
  readonly subject: TraceSubject;
  /** The rule that asked for it; null where none did. A dry-run rule changes nothing. */
  readonly rule: { readonly id: string; readonly label: string; readonly dryRun: boolean } | null;
  readonly evidence: readonly { readonly name: string; readonly value: number }[];
  /** Who deferred or refused a higher cap, and from which day on it holds or may be asked for again; elsewhere left out. */
  readonly by?: { readonly id: string; readonly label: string };
  readonly date?: DateOrAfter;
}

export interface TraceSubject extends Subject {
  readonly id: string;
}
