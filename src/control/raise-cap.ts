import { NEVER_DAY } from '../fleet/eligible-products.ts';
import { NONE } from '../kernel/identity.ts';
import type { DecisionLog } from './decision.ts';
import type { Brief } from './desk.ts';
import {
  type Approver,
  type CapStep,
  DEFERS,
  lackOf,
  NOTHING,
  type Process,
  REFUSES,
  type SeenAtCap,
  type Stance,
} from './governance.ts';
import { workingDaysAfter } from './migration-calendar.ts';
import { failedSoFar, resolvedSoFar } from './so-far.ts';
import type { View } from './view.ts';

/** What is remembered of the cap in force and of the request that is under way. Written in place. */
export interface CapBook {
  /** Step in force; NONE before the first. */
  step: number;
  /** What had been seen when it came into force. */
  goDaysBefore: number;
  resolvedBefore: number;
  failedBefore: number;
  /** Most installations that were reported as successful on one day since. */
  bestDay: number;
  /** All that were reported as successful up to the last midnight. */
  succeeded: number;
  /** Whether the next step is asked for. */
  isRequested: boolean;
  /** Day from which it may be asked for. */
  mayAskDay: number;
}

/** A book in which nothing is written yet. */
export function newCapBook(): CapBook {
  return {
    step: NONE,
    goDaysBefore: 0,
    resolvedBefore: 0,
    failedBefore: 0,
    bestDay: 0,
    succeeded: 0,
    isRequested: false,
    mayAskDay: 0,
  };
}

/** Forgets one replication before the next. */
export function clearCapBook(book: CapBook): void {
  Object.assign(book, newCapBook());
}

/** What the world answers when a cap is to be raised; of what is to come it says nothing. */
export interface Chamber {
  /** Whether a milestone has come by today. */
  hasCome(milestone: number): boolean;
  /** What an approver says today to a step. */
  stanceOf(approver: Approver, step: number): Stance;
  /** The value of a quantity in this world: how long an endorsement or a remedy takes, asked when it begins. */
  valueOf(quantity: number): number;
}

/**
 * The business of the cap at the start of a day: the step in force, what has been seen at it, and what becomes of the
 * request for the next one. A step that has to be approved gets its day here, in `capDay`, and nowhere else.
 *
 * @param paused 1 where a scope is paused
 * @param capDay by step: the day from which it holds; NEVER_DAY where that is not decided
 */
export function raiseCap(
  book: CapBook,
  brief: Brief,
  view: View,
  paused: Uint8Array,
  capDay: Float64Array,
  inForce: number,
  chamber: Chamber,
  log: DecisionLog,
): void {
  const { cap } = brief.control;
  const succeeded = resolvedSoFar(view) - failedSoFar(view);
  book.bestDay = Math.max(book.bestDay, succeeded - book.succeeded);
  book.succeeded = succeeded;
  if (inForce !== book.step) enterStep(book, view, cap, inForce, log);
  const next = inForce + 1;
  const raise = inForce === NONE ? undefined : cap[next]?.raise;
  // What has been approved waits for its day, and nothing is asked for on top of it.
  if (raise === undefined || capDay[next] !== NEVER_DAY || view.day < book.mayAskDay) return;
  const seen = seenAtCap(book, view, paused);
  const lack = lackOf(raise, seen, raise.accepted === NONE || chamber.hasCome(raise.accepted));
  if (!book.isRequested && lack.what === NOTHING) {
    book.isRequested = true;
    log.record('raise requested', view.tick, next, NONE, [seen.resolved, seen.failed, seen.goDays]);
  }
  const process = processes(brief)[raise.process];
  if (!process.meetings.includes(view.day)) return;
  if (lack.what !== NOTHING) {
    log.record('raise lacks', view.tick, next, NONE, [lack.what, lack.found, lack.wanted]);
    return;
  }
  vote(book, brief, view, process, next, capDay, chamber, log);
}

/** A plan in which a step is asked for has the process that it names. */
function processes({ control }: Brief): readonly Process[] {
  return control.governance ?? [];
}

/** Another step has come into force: what was seen before it says nothing about it. */
function enterStep(book: CapBook, view: View, cap: readonly CapStep[], step: number, log: DecisionLog): void {
  const before = book.step === NONE ? 0 : cap[book.step].volumePerDay;
  if (view.day > 0) log.record('cap', view.tick, step, NONE, [cap[step].volumePerDay, before]);
  book.step = step;
  book.goDaysBefore = view.goDays;
  book.resolvedBefore = resolvedSoFar(view);
  book.failedBefore = failedSoFar(view);
  book.bestDay = 0;
  book.isRequested = false;
  book.mayAskDay = 0;
}

function seenAtCap(book: CapBook, view: View, paused: Uint8Array): SeenAtCap {
  let pausedScopes = 0;
  for (let scope = 0; scope < paused.length; scope++) pausedScopes += paused[scope];
  return {
    goDays: view.goDays - book.goDaysBefore,
    resolved: resolvedSoFar(view) - book.resolvedBefore,
    failed: failedSoFar(view) - book.failedBefore,
    bestDay: book.bestDay,
    paused: pausedScopes,
  };
}

/** The meeting: one refusal refuses, else one deferral defers, else it is approved. */
function vote(
  book: CapBook,
  { calendar }: Brief,
  view: View,
  process: Process,
  step: number,
  capDay: Float64Array,
  chamber: Chamber,
  log: DecisionLog,
): void {
  const { approvers } = process;
  const stances = approvers.map((approver) => chamber.stanceOf(approver, step));
  const refusing = stances.indexOf(REFUSES);
  if (refusing >= 0) {
    book.isRequested = false;
    book.mayAskDay = process.remedyDays === NONE ? NEVER_DAY : view.day + wholeDays(chamber, process.remedyDays);
    log.record('raise refused', view.tick, step, NONE, [refusing, book.mayAskDay]);
    return;
  }
  const deferring = stances.indexOf(DEFERS);
  if (deferring >= 0) {
    log.record('raise deferred', view.tick, step, NONE, [deferring]);
    return;
  }
  const endorsement = wholeDays(chamber, process.endorsementDays);
  const endorsed = process.endorsementIsWorking
    ? workingDaysAfter(calendar, view.day, endorsement)
    : view.day + endorsement;
  // The meeting is held in the day, whose volume is planned already: nothing it decides holds before tomorrow.
  const from = Math.max(view.day + 1, workingDaysAfter(calendar, endorsed, process.noticeDays));
  capDay[step] = from;
  log.record('raise approved', view.tick, step, NONE, [from]);
}

function wholeDays(chamber: Chamber, quantity: number): number {
  return Math.floor(chamber.valueOf(quantity));
}
