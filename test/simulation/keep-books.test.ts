import { expect, test } from 'vitest';
import { SCOPES_PER_STRATUM } from '../../src/control/scope.ts';
import { IN_FLIGHT, OPERATIONAL, PENDING_SUPPLIER, STATES, STATUSES, WAITING } from '../../src/fleet/installation.ts';
import { keepBooks } from '../../src/simulation/keep-books.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { move, openOf } from '../../src/simulation/stocks.ts';
import { newWorld, type World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import { samplePlan } from '../kit/plan.ts';

/** The sums of the books, reckoned from the stocks alone. */
function sumsOf({ plan, desk, stocks }: World): Record<'open' | 'pending' | 'ofCohort', number[]> {
  const parts = plan.scopes.length + STATUSES.length;
  const open = new Array<number>(parts).fill(0);
  const pending = new Array<number>(parts).fill(0);
  const ofCohort = new Array<number>(2 * plan.cohorts.length).fill(0);
  for (let stratum = 0; stratum < plan.strata.count; stratum++) {
    const scopes = desk.scopesOf.subarray(stratum * SCOPES_PER_STRATUM, (stratum + 1) * SCOPES_PER_STRATUM);
    for (const part of [...scopes, plan.scopes.length + plan.strata.status[stratum]]) {
      open[part] += openOf(stocks, stratum);
      pending[part] += stocks.of[stratum * STATES + PENDING_SUPPLIER];
    }
    ofCohort[plan.strata.cohort[stratum]] += stocks.of[stratum * STATES + PENDING_SUPPLIER];
    ofCohort[plan.cohorts.length + plan.strata.cohort[stratum]] += stocks.of[stratum * STATES + OPERATIONAL];
  }
  return { open, pending, ofCohort };
}

test('at every midnight of a future the books are what stands in the stocks', () => {
  const plan = samplePlan({
    strata: [
      { id: 'a', cohort: 'c1', untouched: 300 },
      { id: 'b', cohort: 'c2', supplier: 'late', status: 'mixed', untouched: 200 },
    ],
    suppliers: { late: { ready: 6 } },
    stocks: [{ stratum: 'b', state: 'migrated, pending supplier', installations: 40 }],
    days: 20,
    volumePerDay: 40,
    outcomes: { plain: { first: { stall: 0.1, rollBack: 0.2, fixForward: 0.1, unrecoverable: 0.1 } } },
  });
  const world = newWorld(plan);
  const { books } = world;
  for (const replication of [0, 1]) {
    simulate(plan, replication, world, () => {
      const { open, pending, ofCohort } = sumsOf(world);
      expect([...books.openOfPart]).toEqual(open);
      expect([...books.pendingOfPart]).toEqual(pending);
      expect([...books.pendingOfCohort, ...books.operationalOfCohort]).toEqual(ofCohort);
    });
  }
});

test('what moved since the last close is written, and nothing twice', () => {
  const world = begunWorld({ strata: [{ id: 'only', untouched: 30 }] });
  keepBooks(world);
  move(world.stocks, 0, WAITING, IN_FLIGHT, 10);
  move(world.stocks, 0, IN_FLIGHT, PENDING_SUPPLIER, 4);
  keepBooks(world);
  keepBooks(world);
  expect([world.books.openOfPart[0], world.books.pendingOfPart[0]]).toEqual([26, 4]);
});
