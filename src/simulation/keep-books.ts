import { SCOPES_PER_STRATUM } from '../control/scope.ts';
import { OPERATIONAL, PENDING_SUPPLIER, STATES } from '../fleet/installation.ts';
import { openOf } from './stocks.ts';
import type { World } from './world.ts';

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
