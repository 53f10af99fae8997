import { DecisionLog } from '../control/decision.ts';
import { type Desk, newDesk } from '../control/desk.ts';
import { type CapBook, newCapBook } from '../control/raise-cap.ts';
import { CONSTRAINTS } from '../control/unused-pace.ts';
import type { View } from '../control/view.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import type { Plan } from '../plan/plan.ts';
import { type Ahead, newAhead } from './ahead.ts';
import { type Alerting, newAlerting } from './alerting.ts';
import { newBarrierRun } from './barrier-run.ts';
import { type Barriers, newBarriers } from './barriers.ts';
import { type Books, newBooks } from './books.ts';
import { type Delayed, newDelayed } from './delayed.ts';
import { type Departures, newDepartures } from './departures.ts';
import type { Gaps } from './gaps.ts';
import { type Given, newGiven } from './given.ts';
import { type HarmReports, newHarmReports } from './harm-reports.ts';
import { type Joiners, newJoiners } from './joiners.ts';
import { type Learnt, newLearnt } from './learnt.ts';
import { type Luck, newLuck } from './luck.ts';
import { type Marks, newMarks } from './marks.ts';
import { mayCallBack } from './may-call-back.ts';
import { type Members, newMembers } from './members.ts';
import { newView } from './new-view.ts';
import { newOutages, type Outages } from './outages.ts';
import { newPractice } from './practice.ts';
import { newQuarantine, type Quarantine } from './quarantine.ts';
import { newRepair, type Repair } from './repair-team.ts';
import { type Correction, newReports, type Reports } from './reports.ts';
import { newRun, partsOf, type Run, yearsOf } from './run.ts';
import { newServices, type Services } from './services.ts';
import { newShares, type Shares } from './shares.ts';
import { mostLaterTicks, newSlowness, type Slowness } from './slowness.ts';
import { newStocks, type Stocks } from './stocks.ts';
import { newStraightThrough, type StraightThrough } from './straight-through.ts';
import { newSupport, type Support } from './support.ts';
import { newTeams } from './team-days.ts';

/** What stands in the way of a scope until it may go on. */
export interface Resumption {
  readonly tick: number;
  readonly scope: number;
  /** Whether it is a diagnosis, which mends defects that were active from before this tick on. */
  readonly diagnoses: boolean;
  readonly raisedTick: number;
  /** Whether the scope is paused until then; a diagnosis of what is known without a halt ends no pause. */
  readonly isPaused: boolean;
}

/**
 * Everything that a replication is simulated in, allocated once for a plan and used again for every replication. Only
 * the members, the reports and the joiners grow, with the trouble that there is.
 */
export interface World {
  readonly plan: Plan;
  /** Ticks in the horizon. */
  readonly ticks: number;
  readonly luck: Luck;
  readonly given: Given;
  readonly shares: Shares;
  readonly stocks: Stocks;
  readonly marks: Marks;
  readonly members: Members;
  readonly straight: StraightThrough;
  readonly ahead: Ahead;
  readonly quarantine: Quarantine;
  readonly barriers: Barriers;
  readonly departures: Departures;
  readonly outages: Outages;
  /** Members that join a retry queue in this tick, by number; and that join the repair queue, by tie. */
  readonly retrying: Joiners;
  readonly repairing: Joiners;
  readonly repair: Repair;
  readonly learnt: Learnt;
  readonly delayed: Delayed;
  /** Early life support, where the plan has one. */
  readonly support: Support | undefined;
  readonly services: Services;
  readonly slowness: Slowness;
  readonly capBook: CapBook;
  readonly reports: Reports;
  /** Reports of the gravest harm, where a rule looks at them. */
  readonly harmReports: HarmReports | undefined;
  /** What keeps reports back in this future; undefined where nothing does. */
  gaps: Gaps | undefined;
  /** By tick: failures that were reported as success and are reported once more then. */
  readonly corrections: Map<number, readonly Correction[]>;
  readonly view: View;
  readonly desk: Desk;
  readonly run: Run;

  /** By stratum: the number of the next fresh installation. */
  readonly nextNumber: Int32Array;
  /** By stratum: first and last slot of its retry queue, chained through the members' links. */
  readonly retryFirst: Int32Array;
  readonly retryLast: Int32Array;
  /** By entry: 1 once its exclusion day found it not listed. */
  readonly givenUp: Uint8Array;
  /** By stratum: defects that are active in it and that no halt has met yet. */
  readonly exposing: Int32Array;
  /** Of these, those that no throttle, pause or halt has met yet. */
  readonly unanswered: Int32Array;
  /** By stratum, of today: sum of quotas times what was let through, and what that has allowed so far. */
  readonly passed: Float64Array;
  readonly allowed: Int32Array;
  /** Whether a scope has been throttled or halted today, so that what passes has to be reckoned. */
  restricted: boolean;

  /** What suppliers have authorised for the week, and on which of how many days of it we are. */
  readonly weekAuthorised: Int32Array;
  /** By supplier: what it has held back, to be authorised later. */
  readonly heldBack: Float64Array;
  weekDays: number;
  weekDay: number;

  resumptions: readonly Resumption[];
  /** Whether every attempt is followed, because a halt may call it back. */
  readonly followsAll: boolean;
  /** By scope: how often it was set aside. */
  readonly setAsides: Int32Array;
  /** By scope: halts and pauses that asked for a diagnosis so far. */
  readonly pausesRaised: Int32Array;
  /** By modifier: 0 before it begins, 1 while it is active, 2 once it is mended or over. */
  modifierPhase: Uint8Array;
  /** By modifier: 1 while it is active and on. */
  modifierOn: Uint8Array;
  /** By modifier: 1 once a halt has met it. */
  modifierMet: Uint8Array;
  /** By modifier: 1 once a throttle, pause or halt has met it. */
  modifierAnswered: Uint8Array;
  /** By modifier: 1 once a strategy that knows the truth has heard of it. */
  modifierKnown: Uint8Array;
  /** Tick at which something begins or ends next. */
  nextDisturbance: number;

  /** By stratum: migrated today. */
  readonly migratedToday: Int32Array;
  readonly alerting: Alerting;
  readonly books: Books;
  /** By part (scopes, then statuses): installations in scope. */
  readonly inScope: Float64Array;
  /** By stratum: installations put in or moved in so far. */
  readonly putIn: Int32Array;
  /** By day and constraint: installations taken, and whether it was binding. */
  readonly takenOn: Float64Array;
  readonly boundOn: Uint8Array;
}

/**
 * A world of a plan, to simulate any number of its replications in, one after another.
 *
 * @param log where its decisions are written
 */
export function newWorld(plan: Plan, log: DecisionLog = new DecisionLog()): World {
  const { strata, scopes, suppliers, calendar, groups, alerts } = plan;
  const ticks = calendar.days * TICKS_PER_DAY;
  const inScope = new Float64Array(partsOf(scopes.length));
  return {
    plan,
    ticks,
    luck: newLuck(plan.seed.key, strata.count),
    given: newGiven(plan),
    shares: newShares(plan),
    stocks: newStocks(strata.count),
    marks: newMarks(strata.count),
    members: newMembers(ticks, strata.count),
    straight: newStraightThrough(
      strata.count,
      plan.outcomes,
      calendar.waves,
      plan.control.reportLagTicks,
      mostLaterTicks(plan),
    ),
    ahead: newAhead(plan),
    quarantine: newQuarantine(plan),
    barriers: newBarriers(plan),
    departures: newDepartures(plan),
    outages: newOutages(plan),
    retrying: newJoiners(),
    repairing: newJoiners(),
    repair: newRepair(plan.repair, ticks),
    learnt: newLearnt(plan),
    delayed: newDelayed(strata.count, suppliers.length, alerts.burstDays),
    support: plan.earlyLife === undefined ? undefined : newSupport(plan.earlyLife, calendar.days),
    services: newServices(plan),
    slowness: newSlowness(plan),
    capBook: newCapBook(),
    reports: newReports(),
    harmReports: newHarmReports(plan),
    gaps: undefined,
    corrections: new Map(),
    view: newView(plan, inScope.subarray(0, scopes.length)),
    desk: newDesk(plan),
    run: newRun(
      calendar.days,
      scopes.length,
      groups.length,
      plan.services.length,
      alerts.dnos.length,
      plan.control.cap.length,
      yearsOf(calendar.monthOf),
      plan.risks?.length ?? 0,
      newTeams(plan),
      newPractice(plan),
      newBarrierRun(plan),
      log,
    ),
    nextNumber: new Int32Array(strata.count),
    retryFirst: new Int32Array(strata.count),
    retryLast: new Int32Array(strata.count),
    givenUp: new Uint8Array(plan.entries.length),
    exposing: new Int32Array(strata.count),
    unanswered: new Int32Array(strata.count),
    passed: new Float64Array(strata.count),
    allowed: new Int32Array(strata.count),
    restricted: false,
    weekAuthorised: new Int32Array(suppliers.length),
    heldBack: new Float64Array(suppliers.length),
    weekDays: 0,
    weekDay: 0,
    resumptions: [],
    followsAll: mayCallBack(plan),
    setAsides: new Int32Array(scopes.length),
    pausesRaised: new Int32Array(scopes.length),
    modifierPhase: new Uint8Array(0),
    modifierOn: new Uint8Array(0),
    modifierMet: new Uint8Array(0),
    modifierAnswered: new Uint8Array(0),
    modifierKnown: new Uint8Array(0),
    nextDisturbance: 0,
    migratedToday: new Int32Array(strata.count),
    alerting: newAlerting(plan),
    books: newBooks(plan),
    inScope,
    putIn: new Int32Array(strata.count),
    takenOn: new Float64Array(calendar.days * CONSTRAINTS.length),
    boundOn: new Uint8Array(calendar.days * CONSTRAINTS.length),
  };
}
