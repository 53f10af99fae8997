import type { Named } from '../kernel/identity.ts';

/** A day that never comes: beyond any horizon. Finite, so that it survives JSON. */
export const NEVER_DAY = 1_000_000;

/**
 * A dated event that entries wait for. It happens at `date` (a quantity, in days from day 0; the day is its floor).
 * With `passes` (a quantity: a share) it is a review: passed, it happens at its date; failed, `remedyDays` (a quantity)
 * later, or never when that is NONE.
 */
export interface Milestone extends Named {
  readonly date: number;
  readonly passes: number;
  readonly remedyDays: number;
}

/** Milestones joined by AND (`all`) and OR (`any`). `all` of nothing holds from the start. */
export type Condition =
  | { readonly milestone: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** An entry on the list of eligible products: strata that share it become eligible together. */
export interface Entry extends Named {
  readonly when: Condition;
  /** Quantity: days from the condition's fulfilment to the entry. */
  readonly leadDays: number;
  /** Whether the lead is counted in working days. */
  readonly leadIsWorking: boolean;
  /** Day on which what was never listed is excluded, or NEVER_DAY. */
  readonly excludedDay: number;
}

/**
 * The day on which a condition is fulfilled, given each milestone's day: AND waits for the last, OR for the first; nothing
 * to wait for is fulfilled on day 0.
 */
export function fulfilledOn(condition: Condition, milestoneDays: ArrayLike<number>): number {
  if ('milestone' in condition) return milestoneDays[condition.milestone];
  if ('all' in condition) {
    if (condition.all.length === 0) return 0;
    return Math.max(...condition.all.map((part) => fulfilledOn(part, milestoneDays)));
  }
  return condition.any.reduce((first, part) => Math.min(first, fulfilledOn(part, milestoneDays)), NEVER_DAY);
}
