import { describe, expect, test } from 'vitest';
import {
  EXCLUDED,
  MOVED_OUT,
  NOT_ELIGIBLE,
  OPERATIONAL,
  PENDING_SUPPLIER,
  REMOVED,
  STATES,
  WAITING,
} from '../../src/fleet/installation.ts';
import { audit } from '../../src/simulation/audit.ts';
import { churn, prepareChurn } from '../../src/simulation/churn.ts';
import { startOfDay } from '../../src/simulation/day-start.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld, type World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import { samplePlan } from '../kit/plan.ts';
import { startFresh } from '../kit/start.ts';

function standingOf(world: World, stratum: number): number[] {
  const states = [NOT_ELIGIBLE, WAITING, EXCLUDED, REMOVED, MOVED_OUT];
  return states.map((state) => world.stocks.of[stratum * STATES + state]);
}

test('chances are those of the days between two settlements, of all departures that reach a stratum', () => {
  const world = begunWorld({
    strata: [
      { id: 'a', dmc: 'x', untouched: 10 },
      { id: 'b', dmc: 'y', untouched: 10 },
    ],
    churn: {
      settledEveryDays: 73,
      removals: [{ yearlyShare: 1 - 0.5 ** 5 }, { yearlyShare: 1 - 0.8 ** 5, scope: 'dmc y' }],
      changesOfSupplier: [{ yearlyShare: 0.5 }],
    },
  });
  prepareChurn(world);
  expect(world.departures.removed[0]).toBeCloseTo(0.5, 14);
  expect(world.departures.removed[1]).toBeCloseTo(0.6, 14);
  // Nobody changes supplier who could become nothing.
  expect([...world.departures.changed]).toEqual([0, 0]);
});

test('leaves everybody alone on days on which nothing is settled, and on day 0', () => {
  const world = begunWorld({
    strata: [{ id: 'a', untouched: 10 }],
    churn: { settledEveryDays: 7, removals: [{ yearlyShare: 1 }] },
  });
  for (const day of [0, 1, 6, 8, 13]) churn(world, day, 96 * day);
  expect(standingOf(world, 0)).toEqual([0, 10, 0, 0, 0]);
  churn(world, 14, 96 * 14);
  expect(standingOf(world, 0)).toEqual([0, 0, 0, 10, 0]);
  expect(world.run.totals[TOTAL.removed]).toBe(10);
});

describe('who joins', () => {
  const listedLater = {
    strata: [{ id: 'a', entry: 'late', untouched: 4 }],
    milestones: { fix: { date: 5 } },
  };

  test('waits to be listed, and is listed with the others', () => {
    const world = begunWorld({
      ...listedLater,
      entries: { late: { when: { milestone: 0 } } },
      churn: {
        growth: [
          { stratum: 'a', installations: 3, fromDay: 2 },
          { stratum: 'a', installations: 6, fromDay: 7 },
        ],
      },
    });
    startOfDay(world, 2, 192);
    expect(standingOf(world, 0)).toEqual([7, 0, 0, 0, 0]);
    startOfDay(world, 5, 480);
    expect(standingOf(world, 0)).toEqual([0, 7, 0, 0, 0]);
    startOfDay(world, 7, 672);
    expect(standingOf(world, 0)).toEqual([0, 13, 0, 0, 0]);
    audit(world);
    expect([world.putIn[0], world.view.freshWaiting[0], world.inScope[0]]).toEqual([13, 13, 13]);
    expect(world.run.log.lines().map(({ kind, evidence }) => [kind, ...evidence])).toEqual([
      ['scope grows', 3],
      ['listed'],
      ['scope grows', 6],
    ]);
  });

  test('is excluded where the entry was given up', () => {
    const world = begunWorld({
      ...listedLater,
      milestones: { fix: { date: 1_000_000 } },
      entries: { late: { when: { milestone: 0 }, excludedDay: 1 } },
      churn: { growth: [{ stratum: 'a', installations: 3, fromDay: 2 }] },
    });
    startOfDay(world, 1, 96);
    startOfDay(world, 2, 192);
    expect(standingOf(world, 0)).toEqual([0, 0, 7, 0, 0]);
    expect(world.run.totals[TOTAL.excluded]).toBe(7);
    audit(world);
  });
});

test('by a change of supplier they move to the stratum that they become, and wait there', () => {
  const world = begunWorld({
    strata: [
      { id: 'a', status: 'active', untouched: 20 },
      { id: 'b', status: 'dormant', untouched: 5 },
      { id: 'c', status: 'mixed', untouched: 9 },
    ],
    churn: { changesOfSupplier: [{ yearlyShare: 1 }], becomes: { a: 'b' } },
  });
  churn(world, 1, 96);
  expect([0, 1, 2].map((stratum) => standingOf(world, stratum))).toEqual([
    [0, 0, 0, 0, 20],
    [0, 25, 0, 0, 0],
    [0, 9, 0, 0, 0],
  ]);
  audit(world);
});

test('the highest numbers leave; a number that left untouched is given again', () => {
  // Every number fails at once or never, by its own mark: who is in trouble tells which numbers were started.
  const outcomes = { plain: { first: { rollBack: 0.5 } } };
  const troubled = (options: Parameters<typeof begunWorld>[0], start: (world: World) => void): number[] => {
    const world = begunWorld({ strata: [{ id: 'a', untouched: 400 }], outcomes, ...options });
    start(world);
    const { members } = world;
    return Array.from(members.number.subarray(0, members.alive[0])).sort((a, b) => a - b);
  };
  const all = troubled({}, (world) => startFresh(world, 0, 400, 0));
  const regrown = troubled(
    { churn: { removals: [{ yearlyShare: 0.9 }], growth: [{ stratum: 'a', installations: 500, fromDay: 40 }] } },
    (world) => {
      startFresh(world, 0, 100, 0);
      for (let day = 1; day < 40; day++) churn(world, day, 96 * day);
      const { removed } = world.departures;
      removed.fill(0);
      churn(world, 40, 96 * 40);
      expect(world.view.freshWaiting[0]).toBeLessThan(800);
      startFresh(world, 0, 300, 0);
    },
  );
  expect(all.length).toBeGreaterThan(100);
  expect(regrown).toEqual(all);
});

test('of the migrated those leave first that were migrated first, and with the last of them their first days end', () => {
  const plan = samplePlan({
    everyDay: true,
    days: 6,
    volumePerDay: 50,
    strata: [{ id: 'a', untouched: 200 }],
    stocks: [{ stratum: 'a', state: 'operational', installations: 300 }],
    suppliers: { 'supplier-1': { ready: 0 } },
    alerts: { burst: 1, burstDays: 3 },
    churn: { removals: [{ yearlyShare: 0.999999999 }] },
  });
  const world = newWorld(plan);
  let met = 0;
  simulate(plan, 0, world, (day) => {
    const migrated = world.stocks.of[OPERATIONAL];
    expect(world.stocks.of[PENDING_SUPPLIER]).toBe(0);
    const { recent, lately } = world.alerting;
    expect(recent[0]).toBeLessThanOrEqual(migrated);
    expect(lately.reduce((sum, count) => sum + count, 0)).toBe(recent[0]);
    if (day > 0 && recent[0] < 50) met++;
  });
  expect(met).toBeGreaterThan(0);
});
