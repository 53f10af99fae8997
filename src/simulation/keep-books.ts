import { SCOPES_PER_STRATUM } from '../control/scope.ts';
import { OPERATIONAL, PENDING_SUPPLIER, STATES } from '../fleet/installation.ts';
import { nextMoved, openOf } from './stocks.ts';
import type { World } from './world.ts';

/** Brings the books up to date with every stratum that moved since they were last. */
export function keepBooks(world: World): void {
  const { stocks, books, plan, desk, delayed } = world;
  const { of, dirty } = stocks;
  const { scopesOf } = desk;
  const { cohort: cohortOf, status } = plan.strata;
  const { openOfPart, pendingOfPart, pendingOfCohort, operationalOfCohort } = books;
  const firstStatus = plan.scopes.length;
  for (let stratum = nextMoved(stocks, 0); stratum < dirty.length; stratum = nextMoved(stocks, stratum + 1)) {
    const failing = delayed.failing[stratum];
    // Who failed after migration is migrated: not open while it is put right, but not operational either.
    const open = openOf(stocks, stratum) - failing;
    const pending = of[stratum * STATES + PENDING_SUPPLIER];
    const operational = of[stratum * STATES + OPERATIONAL];
    const opened = open - books.open[stratum];
    const nowPending = pending - books.pending[stratum];
    const cohort = cohortOf[stratum];
    pendingOfCohort[cohort] += nowPending;
    operationalOfCohort[cohort] += operational - books.operational[stratum];
    const notOperated = nowPending + failing - books.failing[stratum];
    books.open[stratum] = open;
    books.failing[stratum] = failing;
    books.pending[stratum] = pending;
    books.operational[stratum] = operational;
    if (opened === 0 && notOperated === 0) continue;
    const at = stratum * SCOPES_PER_STRATUM;
    for (let place = at; place < at + SCOPES_PER_STRATUM; place++) {
      openOfPart[scopesOf[place]] += opened;
      pendingOfPart[scopesOf[place]] += notOperated;
    }
    openOfPart[firstStatus + status[stratum]] += opened;
    pendingOfPart[firstStatus + status[stratum]] += notOperated;
  }
}
