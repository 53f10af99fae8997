import type { Named } from '../kernel/identity.ts';

/** A day that never comes: beyond any horizon. Finite, so that it survives JSON. */
export const NEVER_DAY = 1_000_000;

/**
 * A dated event that entries wait for. It comes about at `date` (a quantity, in days from day 0; the day is its floor), or
 * when `after` is fulfilled, and then takes its `steps` one after another. With `passes` (a quantity: a share) it is a
 * review: passed, it happens then; failed, `remedyDays` (a quantity) later, or once `failedUntil` is fulfilled too; never
 * where there is neither.
 */
export interface Milestone extends Named {
  /** NONE where it comes `after` something. */
  readonly date: number;
  readonly passes: number;
  readonly remedyDays: number;
  /** These are left out where there are none, so that plans without reports keep their hash. */
  readonly after?: Condition;
  readonly steps?: readonly Step[];
  readonly failedUntil?: Condition;
}

/** A step of a report: so many days (a quantity), of any kind or working days. */
export interface Step {
  readonly label: string;
  readonly days: number;
  readonly isWorking: boolean;
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
  /** The tested entry that this one is substantively equivalent to; left out where it was tested itself. */
  readonly testedParent?: number;
}

/** The entry on whose tests an entry rests: its tested parent, or itself. */
export function testedParentOf(entries: readonly Entry[], entry: number): number {
  return entries[entry].testedParent ?? entry;
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

/** The milestones that a condition names. */
export function milestonesIn(condition: Condition): readonly number[] {
  if ('milestone' in condition) return [condition.milestone];
  return ('all' in condition ? condition.all : condition.any).flatMap(milestonesIn);
}

/** The milestones that one waits for, or may have to wait for. */
export function waitsFor({ after, failedUntil }: Milestone): readonly number[] {
  return [after, failedUntil].flatMap((condition) => (condition === undefined ? [] : milestonesIn(condition)));
}

/**
 * The milestones in an order in which each comes after those that it waits for; otherwise in their own order.
 *
 * @returns places; those that wait for one another in a circle are left out
 */
export function inOrderOfWaiting(milestones: readonly Milestone[]): readonly number[] {
  const order: number[] = [];
  const visited = new Set<number>();
  const settled = new Set<number>();
  const visit = (place: number): boolean => {
    if (visited.has(place)) return settled.has(place);
    visited.add(place);
    // Every one is looked at, so that a circle hides none that lies beside it.
    const isSound = waitsFor(milestones[place])
      .map(visit)
      .every((sound) => sound);
    if (!isSound) return false;
    settled.add(place);
    order.push(place);
    return true;
  };
  for (const place of milestones.keys()) visit(place);
  return order;
}
