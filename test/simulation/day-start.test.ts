import { expect, test } from 'vitest';
import { LISTED_BEFORE } from '../../src/control/view.ts';
import {
  EXCLUDED,
  NOT_ELIGIBLE,
  OPERATIONAL,
  PENDING_SUPPLIER,
  STATES,
  WAITING,
} from '../../src/fleet/installation.ts';
import { startOfDay } from '../../src/simulation/day-start.ts';
import { resolveDue } from '../../src/simulation/resolve.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';

function standingOf(world: World, stratum: number): number[] {
  const states = [NOT_ELIGIBLE, WAITING, EXCLUDED, PENDING_SUPPLIER, OPERATIONAL];
  return states.map((state) => world.stocks.of[stratum * STATES + state]);
}

test('an entry lists its strata on its day, and tells so', () => {
  const world = begunWorld({
    strata: [
      { id: 'a', entry: 'late', untouched: 7 },
      { id: 'b', untouched: 5 },
    ],
    milestones: { fix: { date: 3 } },
    entries: { late: { when: { milestone: 0 } } },
  });
  expect([...world.view.eligible]).toEqual([0, 1]);
  startOfDay(world, 2, 192);
  expect(standingOf(world, 0)).toEqual([7, 0, 0, 0, 0]);
  startOfDay(world, 3, 288);
  expect(standingOf(world, 0)).toEqual([0, 7, 0, 0, 0]);
  expect([world.view.freshWaiting[0], world.view.notEligible[0], world.view.eligible[0]]).toEqual([7, 0, 1]);
  const late = world.plan.entries.findIndex(({ id }) => id === 'late');
  expect(world.view.entryAge[late]).toBe(0);
  // What holds from day 0 on is not news.
  expect(world.run.log.lines()).toEqual([{ tick: 288, kind: 'listed', subject: late, rule: -1, evidence: [] }]);
});

test('what is not listed by its exclusion day is excluded; what is listed on that day is not', () => {
  const excludedOn = (excludedDay: number) => {
    const world = begunWorld({
      strata: [{ id: 'a', entry: 'late', untouched: 7 }],
      milestones: { fix: { date: 3 } },
      entries: { late: { when: { milestone: 0 }, excludedDay } },
    });
    for (const day of [1, 2, 3, 4]) startOfDay(world, day, day * 96);
    return { standing: standingOf(world, 0), total: world.run.totals[TOTAL.excluded] };
  };
  expect(excludedOn(2)).toEqual({ standing: [0, 0, 7, 0, 0], total: 7 });
  expect(excludedOn(3)).toEqual({ standing: [0, 7, 0, 0, 0], total: 0 });
});

test('a supplier that becomes ready operates what has been waiting for it', () => {
  const world = begunWorld({
    strata: [
      { id: 'a', supplier: 'late' },
      { id: 'b', supplier: 'other' },
    ],
    suppliers: { late: { ready: 2.5 }, other: { ready: 99 } },
    stocks: [
      { stratum: 'a', state: 'migrated, pending supplier', installations: 6 },
      { stratum: 'b', state: 'migrated, pending supplier', installations: 4 },
    ],
  });
  startOfDay(world, 1, 96);
  expect(standingOf(world, 0)).toEqual([0, 0, 0, 6, 0]);
  startOfDay(world, 2, 192);
  expect([standingOf(world, 0), standingOf(world, 1)]).toEqual([
    [0, 0, 0, 0, 6],
    [0, 0, 0, 4, 0],
  ]);
  expect([...world.view.supplierReady]).toEqual([1, 0]);
});

test('a supplier that was ready before the first day is ready on it', () => {
  expect([...begunWorld({ suppliers: { 'supplier-1': { ready: -7 } } }).view.supplierReady]).toEqual([1]);
});

test('with its entry, retries are given up too, and whoever comes back later; it is listed no more', () => {
  const world = begunWorld({
    strata: [{ id: 'a', entry: 'late', untouched: 7 }],
    stocks: [
      { stratum: 'a', state: 'waiting', installations: 2, attemptsUsed: 1 },
      { stratum: 'a', state: 'rolled back', installations: 3, attemptsUsed: 1 },
    ],
    outcomes: { plain: { backOff: 1000 } },
    milestones: { fix: { date: 5 } },
    entries: { late: { when: { milestone: 0 }, excludedDay: 2 } },
  });
  resolveDue(world, 0);
  expect(world.view.retriesWaiting[0]).toBe(2);
  for (const day of [1, 2, 3, 4, 5]) startOfDay(world, day, day * 96);
  expect(standingOf(world, 0)).toEqual([0, 0, 9, 0, 0]);
  expect([world.view.retriesWaiting[0], world.retryFirst[0], world.view.eligible[0]]).toEqual([0, -1, 0]);
  for (let tick = 480; tick <= 1000; tick++) resolveDue(world, tick);
  expect(standingOf(world, 0)).toEqual([0, 0, 12, 0, 0]);
  expect(world.run.totals[TOTAL.excluded]).toBe(12);
});

test('an entry is new only if it is listed after the first day began', () => {
  const world = begunWorld({ strata: [{ id: 'a', untouched: 7 }] });
  expect(world.view.entryAge[0]).toBe(LISTED_BEFORE);
});
