import { SCOPES_PER_STRATUM } from '../control/scope.ts';
import { OPERATIONAL, PENDING_SUPPLIER, STATES } from '../fleet/installation.ts';
import { openOf } from './stocks.ts';
import type { World } from './world.ts';

/** Brings the books up to date with every stratum that moved since they were last. */
export function keepBooks(world: World): void {
  const { stocks, books, plan, desk, delayed } = world;
  const firstStatus = plan.scopes.length;
  for (let stratum = 0; stratum < plan.strata.count; stratum++) {
    if (stocks.dirty[stratum] === 0) continue;
    const failing = delayed.failing[stratum];
    // Who failed after migration is migrated: not open while it is put right, but not operational either.
    const open = openOf(stocks, stratum) - failing;
    const pending = stocks.of[stratum * STATES + PENDING_SUPPLIER];
    const operational = stocks.of[stratum * STATES + OPERATIONAL];
    const opened = open - books.open[stratum];
    const nowPending = pending - books.pending[stratum];
    const cohort = plan.strata.cohort[stratum];
    books.pendingOfCohort[cohort] += nowPending;
    books.operationalOfCohort[cohort] += operational - books.operational[stratum];
    const notOperated = nowPending + failing - books.failing[stratum];
    books.open[stratum] = open;
    books.failing[stratum] = failing;
    books.pending[stratum] = pending;
    books.operational[stratum] = operational;
    if (opened === 0 && notOperated === 0) continue;
    const at = stratum * SCOPES_PER_STRATUM;
    for (let place = at; place < at + SCOPES_PER_STRATUM; place++) {
      books.openOfPart[desk.scopesOf[place]] += opened;
      books.pendingOfPart[desk.scopesOf[place]] += notOperated;
    }
    books.openOfPart[firstStatus + plan.strata.status[stratum]] += opened;
    books.pendingOfPart[firstStatus + plan.strata.status[stratum]] += notOperated;
  }
}
