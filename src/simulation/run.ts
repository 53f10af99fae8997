import type { DecisionLog } from '../control/decision.ts';
import { CONSTRAINTS } from '../control/unused-pace.ts';
import { STATES, STATUSES } from '../fleet/installation.ts';

/** How much of a part of the fleet is done: for good, nothing open, at most 5%, at most 1%; or all of it operational. */
export const MEASURES = ['clearance', 'share95', 'share99', 'operational'] as const;

/** What is summed up over a future. Counts unless the name says otherwise. */
export const TOTALS = [
  'attempts',
  'resolved',
  'failed',
  'stalled',
  'rejected',
  'rolledBack',
  'fixedForward',
  'interruptions',
  'interruptionsInPrepayment',
  'interruptionTicks',
  'unrecoverable',
  'unrecoverableInPrepayment',
  'recovered',
  'excluded',
  'halts',
  'noGoDays',
  'exposure',
  'peakAlerts',
  'daysAtOrAboveLimit',
  'repairs',
  'repairWaitingTicks',
  'repairBusyTicks',
  'repairStaffedTicks',
] as const;

export type Total = (typeof TOTALS)[number];

/** Place of each total. */
export const TOTAL: Readonly<Record<Total, number>> = Object.freeze(
  Object.fromEntries(TOTALS.map((total, place) => [total, place])) as Record<Total, number>,
);

/** What happened on a day, as bits of `Run.conduct`. */
export const WENT = 1;
export const THROTTLED = 2;
export const HALTED = 4;

/**
 * What one future leaves. The arrays belong to the world that was simulated in, and the next replication overwrites
 * them: whoever wants to keep some copies them. Every number is a whole one.
 */
export interface Run {
  replication: number;
  /**
   * Day from whose close on a part of the fleet is done, by part and measure (`part * MEASURES.length + measure`); the
   * number of days where that is never. Parts are the plan's scopes, then the statuses.
   */
  readonly doneOn: Int32Array;
  /** See {@link TOTALS}. */
  readonly totals: Float64Array;
  /** By constraint, until clearance: installations taken, days on which some were, days on which it was binding. */
  readonly taken: Float64Array;
  readonly takenDays: Int32Array;
  readonly bindingDays: Int32Array;
  /** By day: attempts started. */
  readonly started: Int32Array;
  /** By day, at its close: on the network; open. */
  readonly migrated: Int32Array;
  readonly open: Int32Array;
  /** By day: alerts. Up to 2^53, hence no 32-bit integers. */
  readonly alerts: Float64Array;
  /** By day and state (`day * STATES + state`), at its close. */
  readonly states: Int32Array;
  /** By day and reporting group (`day * groups + group`): attempts started. */
  readonly startedByGroup: Int32Array;
  /** By day: bits WENT, THROTTLED, HALTED. */
  readonly conduct: Uint8Array;
  /** Every decision, in order of time. */
  readonly log: DecisionLog;
}

/** Parts of the fleet that clearance is told for: the scopes, then the statuses. */
export function partsOf(scopes: number): number {
  return scopes + STATUSES.length;
}

/** An empty run, of a plan's sizes. */
export function newRun(days: number, scopes: number, groups: number, log: DecisionLog): Run {
  return {
    replication: 0,
    doneOn: new Int32Array(partsOf(scopes) * MEASURES.length),
    totals: new Float64Array(TOTALS.length),
    taken: new Float64Array(CONSTRAINTS.length),
    takenDays: new Int32Array(CONSTRAINTS.length),
    bindingDays: new Int32Array(CONSTRAINTS.length),
    started: new Int32Array(days),
    migrated: new Int32Array(days),
    open: new Int32Array(days),
    alerts: new Float64Array(days),
    states: new Int32Array(days * STATES),
    startedByGroup: new Int32Array(days * groups),
    conduct: new Uint8Array(days),
    log,
  };
}
