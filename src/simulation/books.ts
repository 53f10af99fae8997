import { SCOPES_PER_STRATUM } from '../control/scope.ts';
import { OPERATIONAL, PENDING_SUPPLIER, STATES } from '../fleet/installation.ts';
import type { Plan } from '../plan/plan.ts';
import { partsOf } from './run.ts';
import { openOf } from './stocks.ts';
import type { World } from './world.ts';

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
  /** By part of the fleet (scopes, then statuses). */
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

/** Brings the books up to date with every stratum that moved since they were last. */
export function keepBooks(world: World): void {
  const { stocks, books, plan, desk } = world;
  const firstStatus = plan.scopes.length;
  for (let stratum = 0; stratum < plan.strata.count; stratum++) {
    if (stocks.dirty[stratum] === 0) continue;
    const open = openOf(stocks, stratum);
    const pending = stocks.of[stratum * STATES + PENDING_SUPPLIER];
    const operational = stocks.of[stratum * STATES + OPERATIONAL];
    const opened = open - books.open[stratum];
    const nowPending = pending - books.pending[stratum];
    const cohort = plan.strata.cohort[stratum];
    books.pendingOfCohort[cohort] += nowPending;
    books.operationalOfCohort[cohort] += operational - books.operational[stratum];
    books.open[stratum] = open;
    books.pending[stratum] = pending;
    books.operational[stratum] = operational;
    if (opened === 0 && nowPending === 0) continue;
    const at = stratum * SCOPES_PER_STRATUM;
    for (let place = at; place < at + SCOPES_PER_STRATUM; place++) {
      books.openOfPart[desk.scopesOf[place]] += opened;
      books.pendingOfPart[desk.scopesOf[place]] += nowPending;
    }
    books.openOfPart[firstStatus + plan.strata.status[stratum]] += opened;
    books.pendingOfPart[firstStatus + plan.strata.status[stratum]] += nowPending;
  }
}
