import { gridShareOf } from '../kernel/chance.ts';
import type { Named } from '../kernel/identity.ts';
import type { Condition } from './eligible-products.ts';

/**
 * Something about a home that keeps it from being migrated until its condition is fulfilled: a split supply point, an
 * auxiliary load circuit. Which homes have it is told from data, and the data may be wrong: some are held back needlessly,
 * and some are let pass and harmed by their migration.
 */
export interface Blocker extends Named {
  /** What lifts it. */
  readonly when: Condition;
  /** Places of the strata whose homes may have it, ascending. */
  readonly strata: Int32Array;
  /** What the data make of homes; all others are let pass and have nothing of the kind. */
  readonly categories: readonly BlockerCategory[];
}

/** Homes that look alike in the data. */
export interface BlockerCategory {
  readonly label: string;
  /** Quantity: share of the homes in scope. */
  readonly share: number;
  /** Quantity: share of the category that truly has what blocks. */
  readonly affected: number;
  /** Whether it is held back until the blocker is lifted. */
  readonly isHeld: boolean;
}

/** A blocker's shares in one world, each a multiple of 2^-32. */
export interface BlockerShares {
  /** Of all homes in scope: held back. */
  readonly held: number;
  /** Of those held back: that need not be. */
  readonly needless: number;
  /** Of those let pass: that should have been held back. */
  readonly missed: number;
}

/** The shares that follow from a blocker's categories; what would be a share of nobody is 0. */
export function blockerShares({ categories }: Blocker, values: ArrayLike<number>): BlockerShares {
  let held = 0;
  let needless = 0;
  let missed = 0;
  for (const { share, affected, isHeld } of categories) {
    if (isHeld) held += values[share];
    if (isHeld) needless += values[share] * (1 - values[affected]);
    else missed += values[share] * values[affected];
  }
  return { held: gridShareOf(held, 1), needless: gridShareOf(needless, held), missed: gridShareOf(missed, 1 - held) };
}
