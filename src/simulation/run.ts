import type { DecisionLog } from '../control/decision.ts';
import { CONSTRAINTS } from '../control/unused-pace.ts';
import { STATES, STATUSES } from '../fleet/installation.ts';
import type { BarrierRun } from './barrier-run.ts';
import type { Practice } from './practice.ts';
import type { Teams } from './team-days.ts';

/**
 * How much of a part of the fleet is done, for good: nothing open, at most 5%, at most 1%; and the same of what is open or
 * pending its supplier.
 */
export const MEASURES = ['clearance', 'share95', 'share99', 'operational', 'operational95', 'operational99'] as const;

/**
 * What is summed up over a future, and its place in `Run.totals`. Counts unless the name says otherwise. An object
 * literal, so that the engine knows each place when it compiles the loop.
 */
export const TOTAL = {
  attempts: 0,
  resolved: 1,
  failed: 2,
  stalled: 3,
  rejected: 4,
  rolledBack: 5,
  fixedForward: 6,
  /** Consumers who lost smart service, for a time or for good. */
  interruptions: 7,
  interruptionsInPrepayment: 8,
  /** From failure to the end of the repair, over repairs that ended. */
  interruptionTicks: 9,
  unrecoverable: 10,
  unrecoverableInPrepayment: 11,
  recovered: 12,
  excluded: 13,
  halts: 14,
  /** Migration days until clearance that were no-go. */
  noGoDays: 15,
  /** Attempts in a defect's scope from its onset to the first halt that meets it. */
  exposure: 16,
  peakAlerts: 17,
  daysAtOrAboveLimit: 18,
  /** Repairs that ended. */
  repairs: 19,
  /** From joining the queue (the failure; tick 0, if it was before; or when support hands over) to the start of the repair. */
  repairWaitingTicks: 20,
  /** Staffed ticks of the repairs that started, within the horizon. */
  repairBusyTicks: 21,
  /** Staffed ticks of all servers until clearance, and until nobody is left who failed after migration. */
  repairStaffedTicks: 22,
  /** Alerts a day that the programme must stay below in this world; 0 where none is stated. */
  alertLimit: 23,
  repairsStarted: 24,
  /** Attempts that were started above an anomaly threshold. Those that stall by their own fate are not among them. */
  quarantined: 25,
  /** Migrated before a blocker was lifted that should have held them back. */
  misidentified: 26,
  /** Left the fleet: before they were started, and once they were migrated. */
  removed: 27,
  removedMigrated: 28,
  /** Went dormant by a change of supplier, before they were started. */
  changedSupplier: 29,
  /** Joined the backlog after the start: the scope grew by them. */
  joined: 30,
  /** Of `interruptionTicks`, those of consumers in prepayment mode. */
  interruptionTicksInPrepayment: 31,
  /** Installations that failed after their migration: no attempts, and not among `failed`. */
  delayedFailures: 32,
  /** Cases of early life support: failures after migration, and questions. */
  supportCases: 33,
  questions: 34,
  supportCasesStarted: 35,
  /** From the case to its being taken up, over cases that were. */
  supportWaitingTicks: 36,
  /** Staffed ticks of the cases that were taken up, within the horizon. */
  supportBusyTicks: 37,
  /** Staffed ticks of all servers, to the end of the last day on which a case was taken up. */
  supportStaffedTicks: 38,
  /** Installations that were migrated within the horizon. */
  migrated: 39,
  /** Service-impacting incidents that opened within the horizon. */
  incidents: 40,
  /** Ticks that outages lasted until clearance, each for itself; planned tests apart. */
  outageTicks: 41,
  /** Attempts in flight that an outage or a planned test hit. */
  hit: 42,
  /** Attempts that were started into an outage that nobody had noticed, and were rejected. */
  startedInVain: 43,
  /** Authorised installations that were to be started and had changed supplier unnoticed. */
  staleAuthorisations: 44,
  /** Incidents that opened in the calendar month in which most did: all, and those of category 1 and of category 2. */
  worstMonthIncidents: 45,
  worstMonthCategory1: 46,
  worstMonthCategory2: 47,
  /** Alerts of the whole network, the background among them: of the largest day, days at or above their limit, and that limit; 0 where none is stated. */
  peakNetworkAlerts: 48,
  daysAtOrAboveNetworkLimit: 49,
  networkLimit: 50,
  /** Go days until clearance that people held to the volume of before. */
  heldDays: 51,
  /** Attempts in flight that a halt called back: neither resolved nor failed. */
  calledBack: 52,
  /** Of `exposure`, the attempts until a throttle, a pause or a halt first meets the defect. */
  exposureUntilAnswer: 53,
} as const;

export type Total = keyof typeof TOTAL;

export const TOTALS = Object.keys(TOTAL) as readonly Total[];

/** What happened on a day, as bits of `Run.conduct`. */
export const WENT = 1;
export const THROTTLED = 2;
export const HALTED = 4;
/** An incident was known to be open in it; something was out in it, planned tests apart. */
export const INCIDENT = 8;
export const OUT = 16;
/** People held it to the volume of before. */
export const HELD = 32;

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
  /** See {@link TOTAL}. */
  readonly totals: Float64Array;
  /** By constraint, until clearance: installations taken, days on which some were, days on which it was binding. */
  readonly taken: Float64Array;
  readonly takenDays: Int32Array;
  readonly bindingDays: Int32Array;
  /** The same by calendar year of the horizon (`year * YEAR_SUMS + place`), with the attempts started first: see {@link YEAR_SUMS}. */
  readonly paceOfYear: Float64Array;
  /** By day: what the strategy aimed at; 0 on days that the calendar closes. */
  readonly aimed: Int32Array;
  /** By day: attempts started. */
  readonly started: Int32Array;
  /** By day, at its close: on the network; open. */
  readonly migrated: Int32Array;
  readonly open: Int32Array;
  /** By day: alerts. Up to 2^53, hence no 32-bit integers. */
  readonly alerts: Float64Array;
  /** By day and DNO (`day * dnos + dno`): alerts from its region. Those of all DNOs add up to the day's. */
  readonly alertsOfDno: Float64Array;
  /** By day: alerts of everything else on the network. */
  readonly background: Float64Array;
  /** By DNO: its largest day, and the days at or above its limit. */
  readonly peakOfDno: Float64Array;
  readonly daysAtOrAboveLimitOfDno: Int32Array;
  /** By day and state (`day * STATES + state`), at its close. */
  readonly states: Int32Array;
  /** By day and reporting group (`day * groups + group`): attempts started. */
  readonly startedByGroup: Int32Array;
  /**
   * By day and service (`day * services + service`): installations that it could start, erosion apart (0 on days that the
   * calendar closes); attempts started in its scope; 1 where these reached its capacity, or it withheld some until midnight.
   */
  readonly capacityOfService: Float64Array;
  readonly startedByService: Float64Array;
  readonly serviceAtCapacity: Uint8Array;
  /**
   * By service, until clearance: capacity, attempts started, days at capacity, and the largest utilisation of a day in units of
   * 1 / UTILISATION_UNIT (`service * SERVICE_SUMS + place`).
   */
  readonly serviceSums: Float64Array;
  /** By step of the governance cap: the day on which it came into force; the number of days where it never did. */
  readonly capFrom: Int32Array;
  /** By risk: the first day whose planned volume was above what it was accepted for; the number of days where none was. */
  readonly reopenedOn: Int32Array;
  /** By day: bits WENT, THROTTLED, HALTED, INCIDENT, OUT, HELD. */
  readonly conduct: Uint8Array;
  /** The repair team and early life support, by day. */
  readonly teams: Teams;
  /** What DMCs have learnt by the end of the horizon. */
  readonly practice: Practice;
  /** Gates, blockers and firmware. */
  readonly barriers: BarrierRun;
  /** Every decision, in order of time. */
  readonly log: DecisionLog;
}

/** Sums that are kept of every service. */
export const SERVICE_SUMS = 4;

/** Utilisation is kept in hundredths of a per cent, so that it is a whole number. */
export const UTILISATION_UNIT = 10_000;

/** A utilisation in those units; 0 where there is no capacity. */
export function utilisationOf(started: number, capacity: number): number {
  return capacity === 0 ? 0 : Math.round((started / capacity) * UTILISATION_UNIT);
}

/**
 * Sums that are kept of every calendar year, until clearance: attempts started; then, by constraint, installations taken,
 * days on which some were, days on which it was binding.
 */
export const YEAR_SUMS = 1 + 3 * CONSTRAINTS.length;

/** Calendar years that a horizon touches. @param monthOf month of each day, counted from January 1970 */
export function yearsOf(monthOf: Int32Array): number {
  return yearOf(monthOf, monthOf.length - 1) + 1;
}

/** Place of a day's calendar year among those of the horizon. */
export function yearOf(monthOf: Int32Array, day: number): number {
  return Math.floor(monthOf[day] / 12) - Math.floor(monthOf[0] / 12);
}

/** Parts of the fleet that clearance is told for: the scopes, then the statuses. */
export function partsOf(scopes: number): number {
  return scopes + STATUSES.length;
}

/** An empty run, of a plan's sizes. */
export function newRun(
  days: number,
  scopes: number,
  groups: number,
  services: number,
  dnos: number,
  capSteps: number,
  years: number,
  risks: number,
  teams: Teams,
  practice: Practice,
  barriers: BarrierRun,
  log: DecisionLog,
): Run {
  return {
    replication: 0,
    doneOn: new Int32Array(partsOf(scopes) * MEASURES.length),
    totals: new Float64Array(TOTALS.length),
    taken: new Float64Array(CONSTRAINTS.length),
    takenDays: new Int32Array(CONSTRAINTS.length),
    bindingDays: new Int32Array(CONSTRAINTS.length),
    paceOfYear: new Float64Array(years * YEAR_SUMS),
    aimed: new Int32Array(days),
    started: new Int32Array(days),
    migrated: new Int32Array(days),
    open: new Int32Array(days),
    alerts: new Float64Array(days),
    alertsOfDno: new Float64Array(days * dnos),
    background: new Float64Array(days),
    peakOfDno: new Float64Array(dnos),
    daysAtOrAboveLimitOfDno: new Int32Array(dnos),
    states: new Int32Array(days * STATES),
    startedByGroup: new Int32Array(days * groups),
    capacityOfService: new Float64Array(days * services),
    startedByService: new Float64Array(days * services),
    serviceAtCapacity: new Uint8Array(days * services),
    serviceSums: new Float64Array(services * SERVICE_SUMS),
    capFrom: new Int32Array(capSteps),
    reopenedOn: new Int32Array(risks),
    conduct: new Uint8Array(days),
    teams,
    practice,
    barriers,
    log,
  };
}
