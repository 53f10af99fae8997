import type { Plan } from '../plan/plan.ts';
import { partsOf } from './run.ts';

/**
 * What is open, pending and operational at a day's close, stratum by stratum and summed up. Only strata that moved since
 * the last close are looked at: of a thousand combinations most stand still on any day. The sums are of whole numbers, so
 * they come out the same in whatever order.
 */
export interface Books {
  /** By stratum, at the last close. */
  readonly open: Int32Array;
  readonly pending: Int32Array;
  readonly operational: Int32Array;
  /** Failed after their migration, and not put right yet. */
  readonly failing: Int32Array;
  /** By part of the fleet (scopes, then statuses): open; pending, or failing after migration. */
  readonly openOfPart: Float64Array;
  readonly pendingOfPart: Float64Array;
  /** By cohort. */
  readonly pendingOfCohort: Float64Array;
  readonly operationalOfCohort: Float64Array;
}

/** Books in which nothing is written yet. */
export function newBooks({ strata, scopes, cohorts }: Plan): Books {
  const parts = partsOf(scopes.length);
  return {
    open: new Int32Array(strata.count),
    pending: new Int32Array(strata.count),
    operational: new Int32Array(strata.count),
    failing: new Int32Array(strata.count),
    openOfPart: new Float64Array(parts),
    pendingOfPart: new Float64Array(parts),
    pendingOfCohort: new Float64Array(cohorts.length),
    operationalOfCohort: new Float64Array(cohorts.length),
  };
}

/** Empties the books, before the next replication. */
export function clearBooks(books: Books): void {
  for (const column of Object.values(books)) column.fill(0);
}
