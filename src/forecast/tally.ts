import { CONSTRAINTS } from '../control/unused-pace.ts';
import { STATES } from '../fleet/installation.ts';
import type { Plan } from '../plan/plan.ts';
import {
  HALTED,
  INCIDENT,
  MEASURES,
  OUT,
  type Run,
  THROTTLED,
  TOTALS,
  utilisationOf,
  WENT,
} from '../simulation/run.ts';
import {
  addBarrierRun,
  addBarrierTally,
  type BarrierTally,
  barriersInOrder,
  newBarrierTally,
} from './barrier-tally.ts';
import { addHistogram, countIn, type Histogram, newHistogram } from './histogram.ts';
import { addTeams, newTeamsTally, type TeamsTally } from './team-tally.ts';

/** Figures of which the spread over futures is kept for every day. */
export const SERIES = ['started', 'migrated', 'open', 'alerts'] as const;

/**
 * What is kept of many futures: for each future its dates and sums, for each day counts over futures. All of it whole
 * numbers that add up, so that the futures may come in any order and from any number of machines.
 */
export interface Tally {
  /** Replications, in the order in which they came. */
  readonly replications: number[];
  /** A row a replication: `Run.doneOn`. */
  readonly doneOn: Int32Array[];
  /**
   * A row a replication: totals, then what constraints took, on how many days, and binding on how many, then the sums of
   * every service (`Run.serviceSums`).
   */
  readonly sums: Float64Array[];
  /** A row a replication, by calendar year: `Run.paceOfYear`. */
  readonly paceOfYear: Float64Array[];
  /** A row a replication: attempts started, by calendar month of the horizon. */
  readonly startedOfMonth: Float64Array[];
  /** By day: its calendar month, from that of the first day on. */
  readonly monthOf: Int32Array;
  /** A row a replication, by DNO: `Run.peakOfDno` and `Run.daysAtOrAboveLimitOfDno`. */
  readonly peakOfDno: Float64Array[];
  readonly daysAtOrAboveLimitOfDno: Int32Array[];
  /** A row a replication, by step of the governance cap: `Run.capFrom`. */
  readonly capFrom: Int32Array[];
  /** A row a replication, by risk: `Run.reopenedOn`. */
  readonly reopenedOn: Int32Array[];
  /** By day and DNO: alerts from its region, summed up over futures. */
  readonly alertsOfDno: Float64Array;
  /** By day: alerts of everything else on the network, summed up over futures. */
  readonly background: Float64Array;
  /** By series and day (`series * days + day`): values over futures, and the sum of their squares. */
  readonly spread: Histogram[];
  readonly squares: bigint[];
  /** By day: what strategies aimed at, by day and state, by day and group: sums over futures. */
  readonly aimed: Float64Array;
  readonly states: Float64Array;
  readonly startedByGroup: Float64Array;
  /** By day and service: utilisations over futures, in units of 1 / UTILISATION_UNIT; sums of capacities, of starts. */
  readonly utilisation: Histogram[];
  readonly capacityOfService: Float64Array;
  readonly startedByService: Float64Array;
  /** By day: futures in which it was go, had a throttle, had a halt. */
  readonly went: Uint32Array;
  readonly throttled: Uint32Array;
  readonly halted: Uint32Array;
  /** By day: futures in which an incident was known to be open, in which something was out. */
  readonly incident: Uint32Array;
  readonly out: Uint32Array;
  /** The repair team and early life support, by day: summed up over futures. */
  readonly teams: TeamsTally;
  /** A row a replication, by learner: `Run.practice`. */
  readonly practice: { readonly behind: Float64Array; readonly factor: Float64Array }[];
  /** Gates, blockers and firmware. */
  readonly barriers: BarrierTally;
}

/** Where the constraints' figures begin in a row of `Tally.sums`. */
export const TAKEN_AT = TOTALS.length;
export const TAKEN_DAYS_AT = TAKEN_AT + CONSTRAINTS.length;
export const BINDING_DAYS_AT = TAKEN_DAYS_AT + CONSTRAINTS.length;
/** Where the services' figures begin. */
export const SERVICES_AT = BINDING_DAYS_AT + CONSTRAINTS.length;

/** The part that is the whole fleet: the first. */
export const WHOLE = 0;

/** A tally of no futures, of a plan's sizes. */
export function newTally(plan: Plan): Tally {
  const { days } = plan.calendar;
  return {
    replications: [],
    doneOn: [],
    sums: [],
    paceOfYear: [],
    startedOfMonth: [],
    monthOf: plan.calendar.monthOf.map((month) => month - plan.calendar.monthOf[0]),
    peakOfDno: [],
    daysAtOrAboveLimitOfDno: [],
    capFrom: [],
    reopenedOn: [],
    alertsOfDno: new Float64Array(days * plan.alerts.dnos.length),
    background: new Float64Array(days),
    spread: Array.from({ length: SERIES.length * days }, newHistogram),
    squares: new Array(SERIES.length * days).fill(0n),
    aimed: new Float64Array(days),
    states: new Float64Array(days * STATES),
    startedByGroup: new Float64Array(days * plan.groups.length),
    utilisation: Array.from({ length: days * plan.services.length }, newHistogram),
    capacityOfService: new Float64Array(days * plan.services.length),
    startedByService: new Float64Array(days * plan.services.length),
    went: new Uint32Array(days),
    throttled: new Uint32Array(days),
    halted: new Uint32Array(days),
    incident: new Uint32Array(days),
    out: new Uint32Array(days),
    teams: newTeamsTally(plan),
    practice: [],
    barriers: newBarrierTally(plan),
  };
}

/** Takes a future in. */
export function addRun(tally: Tally, run: Run): void {
  const days = run.open.length;
  tally.replications.push(run.replication);
  tally.doneOn.push(run.doneOn.slice());
  const sums = new Float64Array(SERVICES_AT + run.serviceSums.length);
  sums.set(run.totals);
  sums.set(run.taken, TAKEN_AT);
  sums.set(run.takenDays, TAKEN_DAYS_AT);
  sums.set(run.bindingDays, BINDING_DAYS_AT);
  sums.set(run.serviceSums, SERVICES_AT);
  tally.sums.push(sums);
  tally.paceOfYear.push(run.paceOfYear.slice());
  tally.startedOfMonth.push(byMonth(run.started, tally.monthOf));
  tally.peakOfDno.push(run.peakOfDno.slice());
  tally.daysAtOrAboveLimitOfDno.push(run.daysAtOrAboveLimitOfDno.slice());
  tally.capFrom.push(run.capFrom.slice());
  tally.reopenedOn.push(run.reopenedOn.slice());
  addUp(tally.alertsOfDno, run.alertsOfDno);
  addUp(tally.background, run.background);
  for (const [place, series] of SERIES.entries()) addSeries(tally, place * days, run[series]);
  addUp(tally.aimed, run.aimed);
  addUp(tally.states, run.states);
  addUp(tally.startedByGroup, run.startedByGroup);
  addServices(tally, run);
  addTeams(tally.teams, run.teams);
  tally.practice.push({ behind: run.practice.behind.slice(), factor: run.practice.factor.slice() });
  addBarrierRun(tally.barriers, run.barriers);
  for (let day = 0; day < days; day++) {
    const conduct = run.conduct[day];
    if ((conduct & WENT) !== 0) tally.went[day]++;
    if ((conduct & THROTTLED) !== 0) tally.throttled[day]++;
    if ((conduct & HALTED) !== 0) tally.halted[day]++;
    if ((conduct & INCIDENT) !== 0) tally.incident[day]++;
    if ((conduct & OUT) !== 0) tally.out[day]++;
  }
}

function byMonth(values: Int32Array, monthOf: Int32Array): Float64Array {
  const sums = new Float64Array(monthOf[monthOf.length - 1] + 1);
  for (let day = 0; day < values.length; day++) sums[monthOf[day]] += values[day];
  return sums;
}

function addSeries(tally: Tally, at: number, values: Int32Array | Float64Array): void {
  for (let day = 0; day < values.length; day++) {
    countIn(tally.spread[at + day], values[day]);
    const value = BigInt(values[day]);
    tally.squares[at + day] += value * value;
  }
}

function addServices(tally: Tally, { capacityOfService, startedByService }: Run): void {
  addUp(tally.capacityOfService, capacityOfService);
  addUp(tally.startedByService, startedByService);
  for (let at = 0; at < capacityOfService.length; at++) {
    countIn(tally.utilisation[at], utilisationOf(startedByService[at], capacityOfService[at]));
  }
}

/** Takes another tally in, of other replications of the same plan. */
export function addTally(tally: Tally, other: Tally): void {
  // One by one: a call takes no more arguments than its stack holds.
  for (const replication of other.replications) tally.replications.push(replication);
  for (const row of other.doneOn) tally.doneOn.push(row);
  for (const row of other.sums) tally.sums.push(row);
  for (const row of other.paceOfYear) tally.paceOfYear.push(row);
  for (const row of other.startedOfMonth) tally.startedOfMonth.push(row);
  for (const row of other.peakOfDno) tally.peakOfDno.push(row);
  for (const row of other.daysAtOrAboveLimitOfDno) tally.daysAtOrAboveLimitOfDno.push(row);
  for (const row of other.capFrom) tally.capFrom.push(row);
  for (const row of other.practice) tally.practice.push(row);
  addTeams(tally.teams, other.teams);
  for (const row of other.reopenedOn) tally.reopenedOn.push(row);
  addUp(tally.alertsOfDno, other.alertsOfDno);
  addUp(tally.background, other.background);
  for (const [place, histogram] of tally.spread.entries()) addHistogram(histogram, other.spread[place]);
  for (const [place, squares] of other.squares.entries()) tally.squares[place] += squares;
  addUp(tally.aimed, other.aimed);
  addUp(tally.states, other.states);
  addUp(tally.startedByGroup, other.startedByGroup);
  for (const [at, histogram] of tally.utilisation.entries()) addHistogram(histogram, other.utilisation[at]);
  addUp(tally.capacityOfService, other.capacityOfService);
  addUp(tally.startedByService, other.startedByService);
  addUp(tally.went, other.went);
  addUp(tally.throttled, other.throttled);
  addUp(tally.halted, other.halted);
  addUp(tally.incident, other.incident);
  addUp(tally.out, other.out);
  addBarrierTally(tally.barriers, other.barriers);
}

function addUp(sums: Float64Array | Uint32Array, more: ArrayLike<number>): void {
  for (let place = 0; place < sums.length; place++) sums[place] += more[place];
}

/** Puts the futures into the order of their replications, in which floating-point figures are reckoned. */
export function inOrder(tally: Tally): Tally {
  const order = tally.replications.map((_, place) => place);
  order.sort((a, b) => tally.replications[a] - tally.replications[b]);
  return {
    ...tally,
    replications: order.map((place) => tally.replications[place]),
    doneOn: order.map((place) => tally.doneOn[place]),
    sums: order.map((place) => tally.sums[place]),
    peakOfDno: order.map((place) => tally.peakOfDno[place]),
    daysAtOrAboveLimitOfDno: order.map((place) => tally.daysAtOrAboveLimitOfDno[place]),
    paceOfYear: order.map((place) => tally.paceOfYear[place]),
    startedOfMonth: order.map((place) => tally.startedOfMonth[place]),
    capFrom: order.map((place) => tally.capFrom[place]),
    practice: order.map((place) => tally.practice[place]),
    reopenedOn: order.map((place) => tally.reopenedOn[place]),
    barriers: barriersInOrder(tally.barriers, order),
  };
}

/** The days on which a part of the fleet was done, by measure, one for each future. */
export function doneDays(tally: Tally, part: number, measure: (typeof MEASURES)[number]): Int32Array {
  const at = part * MEASURES.length + MEASURES.indexOf(measure);
  return Int32Array.from(tally.doneOn, (row) => row[at]);
}

/** One of the sums, for each future. */
export function sumsAt(tally: Tally, at: number): Float64Array {
  return Float64Array.from(tally.sums, (row) => row[at]);
}

/** By day, the attempts of some reporting groups that were started, summed up over futures. */
export function sumOfGroups(
  { calendar, groups }: Plan,
  { startedByGroup }: Tally,
  which: ReadonlySet<number>,
): Float64Array {
  const started = new Float64Array(calendar.days);
  for (let day = 0; day < calendar.days; day++) {
    for (const group of which) started[day] += startedByGroup[day * groups.length + group];
  }
  return started;
}
