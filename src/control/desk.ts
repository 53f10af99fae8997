import type { Entry } from '../fleet/eligible-products.ts';
import type { Strata } from '../fleet/stratum.ts';
import type { Supplier } from '../fleet/supplier.ts';
import type { Named } from '../kernel/identity.ts';
import { NONE } from '../kernel/identity.ts';
import type { Control } from './control.ts';
import { clearDemand, creditsOf, type Demand, newDemand } from './demand.ts';
import { clearHelm, type Helm, newHelm, strategiesOf } from './hand-over.ts';
import { clearHeld, type Held, newHeld } from './held.ts';
import { clearHolding, type Holding, newHolding } from './holding.ts';
import type { MigrationCalendar } from './migration-calendar.ts';

import { clearPenaltyBook, newPenaltyBook, type PenaltyBook } from './penalty-box.ts';
import { definitionsOf } from './plug-ins/definitions.ts';

import { clearProbes, newProbes, type Probes } from './probe.ts';
import { newRolls, type Rolls } from './rolls.ts';
import { clearRuleBook, newRuleBook, type RuleBook } from './rule-book.ts';
import { SCOPES_PER_STRATUM, type Scope, scopesOfStrata } from './scope.ts';
import type { Service } from './service.ts';
import { newServiceHold } from './service-hold.ts';
import { type Allocation, clearAllocation, newAllocation } from './share-out.ts';
import { clearPaceBook, newPaceBook, type PaceBook } from './steadiness.ts';
import { newTruth, type Truth } from './truth.ts';
import { type DayAccount, newDayAccount } from './unused-pace.ts';

/** What the control centre is told before it starts work. A plan is one. */
export interface Brief {
  readonly calendar: MigrationCalendar;
  readonly cohorts: readonly Named[];
  readonly dmcs: readonly Named[];
  readonly suppliers: readonly Supplier[];
  readonly entries: readonly Entry[];
  readonly scopes: readonly Scope[];
  readonly strata: Strata;
  readonly control: Control;
  readonly services: readonly Service[];
}

/** What lies on the control centre's desk: what it works out, decides and remembers. Written in place. */
export interface Desk {
  /** Who decides the pace. */
  readonly helm: Helm;
  /** What the strategy holds back today. */
  readonly held: Held;
  /** Where trouble truly is, if a strategy of the plan is to know it; undefined where none is. */
  readonly truth: Truth | undefined;
  /** Whether one of them remembers something, and whether one looks at what is planned for a scope. */
  readonly remembers: boolean;
  readonly looksAtPlanned: boolean;
  /** Whether one of them looks in the day at what is started so far, waits and is authorised. */
  readonly looksAtBooks: boolean;
  /** What the rules remember. */
  readonly book: RuleBook;
  /** By scope: the rule that stopped it last and since when it has not gone on; NONE where nothing did. */
  readonly stoppedBy: Int32Array;
  readonly probes: Probes;
  readonly rolls: Rolls;
  /** The scopes of every stratum: see `scopesOfStrata`. */
  readonly scopesOf: Int32Array;
  readonly demand: Demand;
  readonly allocation: Allocation;
  readonly account: DayAccount;
  /** How far back people hold the volume where they do. */
  readonly holding: Holding;
  /** What is remembered of changes of the pace, and of halts. */
  readonly pace: PaceBook;
  readonly penalties: PenaltyBook;
  /** Whether today is go. */
  go: boolean;
  /** What the strategy aimed at on the last day. */
  target: number;
  /** Today's volume. */
  volume: number;
  /** Whether a rule throttled the day, at the opening or in the day; in the day; and whether one halted a scope. */
  throttled: boolean;
  throttledInDay: boolean;
  halted: boolean;
  /** Whether a strategy that knows the truth has held something back since the opening. */
  heldInDay: boolean;
  /** Whether it is go, and people held it to the volume of before. */
  isHeld: boolean;
  /** Retries that may still start today, by stratum. */
  readonly retriesLeft: Int32Array;
  /** 1 where a scope is paused: nothing is planned for it. */
  readonly paused: Uint8Array;
  /** Share of the planned volume that a scope lets through now: 1, less when throttled, 0 when halted. */
  readonly letsThrough: Float64Array;
  /** The same as it was when the day opened: nothing of the scope is started today. */
  readonly pausedToday: Uint8Array;
  /** 1 where one of the stratum's scopes is paused, or it stands still. */
  readonly stratumPaused: Uint8Array;
  /** 1 where a planned test takes all of today's waves from a stratum; told before the day is opened. */
  readonly standsStill: Uint8Array;
  /** Halts and pauses of today that wait for a resumption: pairs of scope and rule, `raisedCount` of them. */
  readonly raised: Int32Array;
  raisedCount: number;
  /** 1 where a rule has just throttled, halted or paused a scope, and whether there is one: taken up and cleared at every wave. */
  readonly answered: Uint8Array;
  hasAnswered: boolean;
}

/** A desk as it is on the first morning of the first replication. */
export function newDesk(brief: Brief): Desk {
  const { strata, suppliers, scopes, control } = brief;
  const definitions = definitionsOf(control);
  const rules = control.rules.map((planned) => definitions.rules[planned.rule]);
  const demand = newDemand(
    strata.count,
    suppliers.length,
    brief.entries.length,
    newServiceHold(brief.services, strata, brief.cohorts.length),
  );
  const allocation = newAllocation(strata.count, suppliers.length);
  const credits = creditsOf(demand, [allocation.firstCredit, allocation.secondCredit]);
  return {
    helm: newHelm(control, scopes.length),
    held: newHeld(scopes.length, strata.count, brief.entries.length),
    truth: strategiesOf(control).some(({ heed }) => heed !== undefined) ? newTruth(strata.count) : undefined,
    remembers: rules.some(({ memory = 0 }) => memory > 0),
    looksAtPlanned: rules.some(({ looksAtPlanned = false }) => looksAtPlanned),
    looksAtBooks: rules.some(({ looksAtBooks = false }) => looksAtBooks),
    book: newRuleBook(rules, control.rules, scopes.length),
    stoppedBy: new Int32Array(scopes.length).fill(NONE),
    probes: newProbes(scopes.length),
    rolls: newRolls(strata, suppliers.length, brief.entries.length, credits),
    scopesOf: scopesOfStrata(strata, brief.cohorts.length, brief.dmcs.length),
    demand,
    allocation,
    account: newDayAccount(),
    holding: newHolding(),
    pace: newPaceBook(control.steadiness),
    penalties: newPenaltyBook(control.penaltyBox, scopes.length, control.rules.length),
    go: false,
    target: 0,
    volume: 0,
    throttled: false,
    throttledInDay: false,
    halted: false,
    heldInDay: false,
    isHeld: false,
    retriesLeft: new Int32Array(strata.count),
    paused: new Uint8Array(scopes.length),
    letsThrough: new Float64Array(scopes.length),
    pausedToday: new Uint8Array(scopes.length),
    stratumPaused: new Uint8Array(strata.count),
    standsStill: new Uint8Array(strata.count),
    // In a day each rule acts on a scope once, and a probe of it may fail once more.
    raised: new Int32Array(2 * (control.rules.length + 1) * scopes.length),
    raisedCount: 0,
    answered: new Uint8Array(scopes.length),
    hasAnswered: false,
  };
}

/** Clears the desk for another replication. */
export function clearDesk(desk: Desk): void {
  clearHelm(desk.helm);
  clearHeld(desk.held);
  clearRuleBook(desk.book);
  clearProbes(desk.probes);
  desk.stoppedBy.fill(NONE);
  clearDemand(desk.demand, desk.rolls);
  clearAllocation(desk.allocation);
  clearHolding(desk.holding);
  clearPaceBook(desk.pace);
  clearPenaltyBook(desk.penalties);
  desk.go = false;
  desk.target = 0;
  desk.volume = 0;
  desk.paused.fill(0);
  desk.standsStill.fill(0);
  clearDay(desk);
}

/** Clears what belongs to one day. */
export function clearDay(desk: Desk): void {
  desk.letsThrough.fill(1);
  desk.book.acted.fill(0);
  desk.raisedCount = 0;
  desk.answered.fill(0);
  desk.hasAnswered = false;
  desk.throttled = false;
  desk.throttledInDay = false;
  desk.halted = false;
  desk.heldInDay = false;
  desk.isHeld = false;
}

/** Share of a stratum's planned volume that its scopes let through now: the strictest wins. */
export function letsThrough(desk: Desk, stratum: number): number {
  if (desk.held.strata[stratum] === 1) return 0;
  const at = stratum * SCOPES_PER_STRATUM;
  let share = 1;
  for (let place = at; place < at + SCOPES_PER_STRATUM; place++) {
    share = Math.min(share, desk.letsThrough[desk.scopesOf[place]]);
  }
  return share;
}

/** Whether a stratum lies in a scope. */
export function liesIn(desk: Desk, stratum: number, scope: number): boolean {
  const at = stratum * SCOPES_PER_STRATUM;
  for (let place = at; place < at + SCOPES_PER_STRATUM; place++) if (desk.scopesOf[place] === scope) return true;
  return false;
}

/** Marks the scopes that are paused today or that the strategy holds back, and the strata that lie in one or stand still. */
export function markPaused(desk: Desk): void {
  const { paused: stopped, pausedToday, held } = desk;
  for (let scope = 0; scope < stopped.length; scope++) pausedToday[scope] = stopped[scope] | held.scopes[scope];
  if (!pausedToday.includes(1) && !held.strata.includes(1)) {
    desk.stratumPaused.set(desk.standsStill);
    return;
  }
  for (let stratum = 0; stratum < desk.stratumPaused.length; stratum++) {
    const at = stratum * SCOPES_PER_STRATUM;
    let paused = desk.standsStill[stratum] | held.strata[stratum];
    for (let place = at; place < at + SCOPES_PER_STRATUM; place++) paused |= pausedToday[desk.scopesOf[place]];
    desk.stratumPaused[stratum] = paused;
  }
}
