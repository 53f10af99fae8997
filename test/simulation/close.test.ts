import { expect, test } from 'vitest';
import {
  EXCLUDED,
  IN_FLIGHT,
  OPERATIONAL,
  PENDING_SUPPLIER,
  STATES,
  UNRECOVERABLE,
  WAITING,
} from '../../src/fleet/installation.ts';
import { closeDay } from '../../src/simulation/close.ts';
import { HALTED, MEASURES, THROTTLED, TOTAL, WENT } from '../../src/simulation/run.ts';
import { move } from '../../src/simulation/stocks.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';

/** Moves waiting installations to their end, as an attempt in no time would. */
function finish(world: World, stratum: number, count: number, to: number): void {
  move(world.stocks, stratum, WAITING, IN_FLIGHT, count);
  move(world.stocks, stratum, IN_FLIGHT, to, count);
  world.view.freshWaiting[stratum] -= count;
}

test('a part is done from the day on after which it is never undone: all of it, 95%, 99%, and operational', () => {
  const world = begunWorld({
    strata: [
      { id: 'a', cohort: 'c1', status: 'active', untouched: 200 },
      { id: 'b', cohort: 'c2', untouched: 100 },
    ],
  });
  // Stratum a: 190 of 200 done on day 0 (95%), 198 on day 1 (99%), all on day 3; stratum b all on day 1.
  const steps: readonly (readonly [number, number])[] = [
    [190, 0],
    [8, 100],
    [0, 0],
    [2, 0],
    [0, 0],
  ];
  steps.forEach(([ofA, ofB], day) => {
    world.view.day = day;
    finish(world, 0, ofA, OPERATIONAL);
    finish(world, 1, ofB, PENDING_SUPPLIER);
    closeDay(world, day);
  });
  const partOf = (id: string) => world.plan.scopes.findIndex((scope) => scope.id === id);
  const doneOn = (part: number) => [...world.run.doneOn.subarray(part * MEASURES.length, (part + 1) * MEASURES.length)];
  expect(MEASURES.slice(0, 3)).toEqual(['clearance', 'share95', 'share99']);
  expect(MEASURES.slice(3)).toEqual(['operational', 'operational95', 'operational99']);
  expect(doneOn(partOf('cohort c1'))).toEqual([3, 0, 1, 3, 0, 1]);
  expect(doneOn(partOf('cohort c2'))).toEqual([1, 1, 1, 5, 5, 5]);
  expect(doneOn(partOf('programme'))).toEqual([3, 1, 1, 5, 5, 5]);
  const statuses = world.plan.scopes.length;
  expect([doneOn(statuses), doneOn(statuses + 1), doneOn(statuses + 2)]).toEqual([
    [3, 0, 1, 3, 0, 1],
    [1, 1, 1, 5, 5, 5],
    [0, 0, 0, 0, 0, 0],
  ]);
  expect([...world.run.open.subarray(0, 5)]).toEqual([110, 2, 2, 0, 0]);
});

test('what is excluded, unrecoverable or migrated is not open', () => {
  const world = begunWorld({ strata: [{ id: 'only', untouched: 30 }] });
  finish(world, 0, 10, UNRECOVERABLE);
  finish(world, 0, 10, PENDING_SUPPLIER);
  move(world.stocks, 0, WAITING, EXCLUDED, 10);
  world.view.freshWaiting[0] -= 10;
  closeDay(world, 0);
  expect([world.run.open[0], world.run.doneOn[0], world.run.migrated[0]]).toEqual([0, 0, 10]);
});

test("the ledger holds the day's states, its conduct and its alerts", () => {
  const world = begunWorld({
    strata: [{ id: 'only', untouched: 10 }],
    stocks: [{ stratum: 'only', state: 'operational', installations: 10 }],
    alerts: { operational: 1e6, limit: 5e6 },
  });
  Object.assign(world.desk, { go: true, throttled: true, halted: false });
  closeDay(world, 0);
  Object.assign(world.desk, { go: false, throttled: false, halted: true });
  closeDay(world, 1);
  expect([...world.run.conduct.subarray(0, 2)]).toEqual([WENT | THROTTLED, HALTED]);
  expect(world.run.states[STATES + WAITING]).toBe(10);
  // Ten million a day, give or take some thousands.
  expect(Math.round(world.run.alerts[0] / 1e5)).toBe(100);
  expect(world.run.totals[TOTAL.daysAtOrAboveLimit]).toBe(2);
  expect(world.run.totals[TOTAL.peakAlerts]).toBe(Math.max(world.run.alerts[0], world.run.alerts[1]));
  expect(world.view.migratedInstallations).toBe(10);
});

test('books that do not add up stop the day', () => {
  const world = begunWorld();
  world.stocks.of[WAITING]--;
  expect(() => closeDay(world, 0)).toThrow(/999 installations are left of 1000/);
});
