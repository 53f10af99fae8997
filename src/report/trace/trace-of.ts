import { CONSTRAINTS } from '../../control/unused-pace.ts';
import { REJECTED, ROLLED_BACK, STATE_NAMES, STATES, type StateName, WAITING } from '../../fleet/installation.ts';
import { dateOrAfter } from '../../forecast/date-quantiles.ts';
import { dayOf, TICKS_PER_HOUR } from '../../kernel/clock.ts';
import { originOf } from '../../plan/origin.ts';
import type { Plan } from '../../plan/plan.ts';
import { MEASURES, TOTAL, TOTALS } from '../../simulation/run.ts';
import { simulate } from '../../simulation/simulate.ts';
import { newWorld, type World } from '../../simulation/world.ts';
import { isoDateOf } from '../../units/date.ts';
import {
  TRACE_SCHEMA_VERSION,
  type Trace,
  type TraceDay,
  type TraceDecision,
  type TraceFirmware,
  type TraceMove,
  type TracePace,
  type TraceService,
} from './trace.ts';
import { tracedDecision } from './traced-decision.ts';
import { tracedOdds } from './traced-odds.ts';

/** Replications are numbered below this. */
export const MOST_REPLICATIONS = 1_000_000;

/** A day but for its decisions, which the log tells when the future is over. */
type DayFigures = Omit<TraceDay, 'decisions'>;

/**
 * Simulates one future again and writes down every day of it.
 *
 * @param replication its number, from 0: the same plan and number give the same future as in the forecast
 * @throws Broken as `simulate` does
 */
export function traceOf(plan: Plan, replication: number): Trace {
  const world = newWorld(plan);
  const books = new Books(world);
  const run = simulate(plan, replication, world, (day) => books.close(day));
  const { firstDayNumber, days } = plan.calendar;
  const decisions: TraceDecision[][] = books.days.map(() => []);
  for (const line of run.log.lines()) decisions[dayOf(line.tick)].push(tracedDecision(line, world));
  return {
    schemaVersion: TRACE_SCHEMA_VERSION,
    ...originOf(plan),
    replication,
    firstDay: isoDateOf(firstDayNumber),
    lastDay: isoDateOf(firstDayNumber + days - 1),
    clearedOn: dateOrAfter(plan, run.doneOn[MEASURES.indexOf('clearance')]),
    operationalOn: dateOrAfter(plan, run.doneOn[MEASURES.indexOf('operational')]),
    odds: tracedOdds(world.given.odds),
    days: books.days.map((figures, day) => ({ ...figures, decisions: decisions[day] })),
  };
}

/** Writes every day's figures down at its close, before the next day overwrites them. */
class Books {
  readonly days: DayFigures[] = [];
  readonly #world: World;
  #moved = new Float64Array(STATES * STATES);
  #joined = 0;
  #totals = new Float64Array(TOTALS.length);
  #retriesWaiting: number;

  constructor(world: World) {
    this.#world = world;
    const waiting = world.plan.stocks.filter((stock) => stock.state === WAITING);
    this.#retriesWaiting = waiting.reduce((sum, stock) => sum + stock.installations, 0);
  }

  close(day: number): void {
    const { plan, desk, run, view, stocks } = this.#world;
    const { firstDayNumber, migrationDay, reasonOf, reasons } = plan.calendar;
    const moves = movesSince(this.#moved, stocks.moved);
    const retriesWaiting = view.retriesWaiting.reduce((sum, installations) => sum + installations, 0);
    // Who came back today joined the queue of retries. Who left it was started, or was given up with its entry: what waits
    // for its first attempt there is not listed, and so not among the waiting.
    const joined = movedIn(moves, ({ from, to }) => to === 'waiting' && BACK_FROM.has(from));
    const givenUp = movedIn(moves, ({ from, to }) => from === 'waiting' && to === 'excluded');
    this.days.push({
      date: isoDateOf(firstDayNumber + day),
      migrationDay: migrationDay[day] === 1,
      reason: reasons[reasonOf[day]],
      go: desk.go,
      target: desk.account.target,
      planned: desk.volume,
      started: run.started[day],
      retries: this.#retriesWaiting + joined - givenUp - retriesWaiting,
      joined: run.totals[TOTAL.joined] - this.#joined,
      moves,
      states: statesOn(run.states, day),
      migrated: run.migrated[day],
      open: run.open[day],
      alerts: run.alerts[day],
      alertsOfDno: ofDnoOn(this.#world, day),
      unusedPace: paceOn(this.#world, day),
      firmware: firmwareOn(this.#world, day),
      services: migrationDay[day] === 1 ? servicesOn(this.#world, day) : [],
      ...teamsNow(this.#world),
      interruptionHours: this.#hoursSince(TOTAL.interruptionTicks),
      interruptionHoursInPrepayment: this.#hoursSince(TOTAL.interruptionTicksInPrepayment),
    });
    this.#moved = stocks.moved.slice();
    this.#joined = run.totals[TOTAL.joined];
    this.#totals = run.totals.slice();
    this.#retriesWaiting = retriesWaiting;
  }

  /** What a total of ticks has grown by since the close before, in hours. */
  #hoursSince(total: number): number {
    return (this.#world.run.totals[total] - this.#totals[total]) / TICKS_PER_HOUR;
  }
}

function teamsNow({ repair, support }: World): Pick<TraceDay, 'repair' | 'support'> {
  return {
    repair: { waiting: repair.waiting, busy: repair.busy },
    support: support === undefined ? null : { waiting: support.waiting, busy: support.team.busy },
  };
}

const BACK_FROM: ReadonlySet<StateName> = new Set([STATE_NAMES[REJECTED], STATE_NAMES[ROLLED_BACK]]);

function movedIn(moves: readonly TraceMove[], counts: (move: TraceMove) => boolean): number {
  return moves.filter(counts).reduce((sum, { installations }) => sum + installations, 0);
}

function movesSince(before: Float64Array, now: Float64Array): TraceMove[] {
  const moves: TraceMove[] = [];
  for (const [from, fromName] of STATE_NAMES.entries()) {
    for (const [to, toName] of STATE_NAMES.entries()) {
      const installations = now[from * STATES + to] - before[from * STATES + to];
      if (installations > 0) moves.push({ from: fromName, to: toName, installations });
    }
  }
  return moves;
}

function statesOn(states: Int32Array, day: number): Record<StateName, number> {
  const entries = STATE_NAMES.map((name, state) => [name, states[day * STATES + state]] as const);
  return Object.fromEntries(entries) as Record<StateName, number>;
}

function ofDnoOn({ plan, run }: World, day: number): Record<string, number> {
  const { dnos } = plan.alerts;
  return Object.fromEntries(dnos.map(({ id }, place) => [id, run.alertsOfDno[day * dnos.length + place]]));
}

function paceOn({ takenOn, boundOn }: World, day: number): TracePace[] {
  return CONSTRAINTS.map((constraint, place) => {
    const at = day * CONSTRAINTS.length + place;
    return { constraint, installations: takenOn[at], binding: boundOn[at] === 1 };
  }).filter(({ installations, binding }) => installations !== 0 || binding);
}

function firmwareOn({ plan, run }: World, day: number): TraceFirmware[] {
  const { firmware = [] } = plan;
  return firmware.map(({ id, label }, place) => {
    return { id, label, upgraded: run.barriers.upgradedOn[day * firmware.length + place] };
  });
}

function servicesOn({ plan, run }: World, day: number): TraceService[] {
  return plan.services.map(({ id, label }, place) => {
    const at = day * plan.services.length + place;
    return {
      id,
      label,
      capacity: run.capacityOfService[at],
      started: run.startedByService[at],
      atCapacity: run.serviceAtCapacity[at] === 1,
    };
  });
}
