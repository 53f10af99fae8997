import type { DurationLaw } from '../kernel/duration-law.ts';

/** A scope that is halted again and again is set aside. */
export interface PenaltyBox {
  /** So many halts of one scope within so many days, the day of the last among them. */
  readonly halts: number;
  readonly withinDays: number;
  /** For how long it is set aside, or until somebody lets it out. */
  readonly length: DurationLaw;
}

/** What is remembered of halts, and whom today's have set aside. Written in place. */
export interface PenaltyBook {
  /** By scope: days of its last halts, as many as count, a ring; and how many there were since it was last set aside. */
  readonly haltedOn: Int32Array;
  readonly halts: Int32Array;
  /** Scopes that were set aside at this wave: the first so many. */
  readonly setAside: Int32Array;
  setAsideCount: number;
}

/** A book in which nothing is written, for so many scopes and rules. */
export function newPenaltyBook(box: PenaltyBox | undefined, scopes: number, rules: number): PenaltyBook {
  const kept = box === undefined ? 0 : scopes;
  return {
    haltedOn: new Int32Array(kept * (box?.halts ?? 0)),
    halts: new Int32Array(kept),
    // Every rule may halt a scope at a wave, and so may a probe.
    setAside: new Int32Array(kept * (rules + 1)),
    setAsideCount: 0,
  };
}

/** Forgets one replication before the next. */
export function clearPenaltyBook(book: PenaltyBook): void {
  book.halts.fill(0);
  book.setAsideCount = 0;
}

/** Notes a halt: whether the scope is set aside for it. Its halts are counted anew then. */
export function noteHalt(book: PenaltyBook, { halts, withinDays }: PenaltyBox, scope: number, day: number): boolean {
  const at = scope * halts;
  book.haltedOn[at + (book.halts[scope] % halts)] = day;
  book.halts[scope]++;
  if (book.halts[scope] < halts) return false;
  // The oldest of the last halts stands where the next will.
  if (day - book.haltedOn[at + (book.halts[scope] % halts)] >= withinDays) return false;
  book.halts[scope] = 0;
  book.setAside[book.setAsideCount] = scope;
  book.setAsideCount++;
  return true;
}
