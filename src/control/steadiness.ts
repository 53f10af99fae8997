import { NONE } from '../kernel/identity.ts';
import type { DecisionLog } from './decision.ts';
import { PROGRAMME } from './scope.ts';
import type { View } from './view.ts';

/** Keeps the pace from flapping: it may always fall, and rises only where it has been steady. */
export interface Steadiness {
  /** Changes of the target within so many days after which it does not rise; 0 for no such limit. */
  readonly changes: number;
  readonly withinDays: number;
  /** Days from the first opening after a halt on, that day among them, on which it does not rise; 0 for none. */
  readonly afterHaltDays: number;
}

/** What is remembered of the pace. Written in place. */
export interface PaceBook {
  /** Days of the last changes, as many as count: a ring. */
  readonly changedOn: Int32Array;
  changes: number;
  /** Whether there has been a target yet. */
  hasBegun: boolean;
  /** Halts that have been seen, and the day of the opening at which the last of them was; NONE before any. */
  halts: number;
  haltDay: number;
  /** What was wanted and held back last; NONE where nothing is held back. */
  heldBack: number;
}

/** Nothing is remembered. */
export function newPaceBook(steadiness: Steadiness | undefined): PaceBook {
  const changedOn = new Int32Array(steadiness?.changes ?? 0);
  return { changedOn, changes: 0, hasBegun: false, halts: 0, haltDay: NONE, heldBack: NONE };
}

/** Forgets one replication before the next. */
export function clearPaceBook(book: PaceBook): void {
  book.changes = 0;
  book.hasBegun = false;
  book.halts = 0;
  book.haltDay = NONE;
  book.heldBack = NONE;
}

/**
 * The target that steadiness leaves of what a strategy wants: less at once, more only where that is no flapping.
 *
 * @param before the target of the last day
 */
export function steadied(
  book: PaceBook,
  steadiness: Steadiness,
  wanted: number,
  before: number,
  view: View,
  log: DecisionLog,
): number {
  if (view.halts > book.halts) {
    book.halts = view.halts;
    book.haltDay = view.day;
  }
  const isFirst = !book.hasBegun;
  book.hasBegun = true;
  // The target to begin with is no change of anything.
  if (isFirst) return wanted;
  if (wanted > before && isFlapping(book, steadiness, view.day)) {
    if (wanted !== book.heldBack) log.record('increase held back', view.tick, PROGRAMME, NONE, [wanted, before]);
    book.heldBack = wanted;
    return before;
  }
  book.heldBack = NONE;
  if (wanted !== before && steadiness.changes > 0) {
    book.changedOn[book.changes % steadiness.changes] = view.day;
    book.changes++;
  }
  return wanted;
}

function isFlapping(book: PaceBook, { changes, withinDays, afterHaltDays }: Steadiness, day: number): boolean {
  if (book.haltDay !== NONE && day - book.haltDay < afterHaltDays) return true;
  if (changes === 0 || book.changes < changes) return false;
  // The oldest of the last changes stands where the next will.
  return day - book.changedOn[book.changes % changes] < withinDays;
}
