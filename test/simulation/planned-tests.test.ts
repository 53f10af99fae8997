import { expect, test } from 'vitest';
import { planAroundTests, unitsOf } from '../../src/simulation/planned-tests.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import { samplePlan } from '../kit/plan.ts';

/** Two strata with 25 units each today, and a test of the first one's cohort; waves at 10:00, 11:00, 12:00 and 13:00. */
function testedWorld(minutes: number, ticks: number, onset = 0): World {
  const world = begunWorld({
    days: 3,
    waves: [40, 44, 48, 52],
    strata: [
      { id: 'a', cohort: 'x', untouched: 100 },
      { id: 'b', cohort: 'y', untouched: 100 },
    ],
    disturbances: [
      {
        id: 'test',
        disturbance: 'failover-test',
        scope: 'cohort x',
        settings: { minutes, fate: 2 },
        quantities: { onset },
        laws: { length: ticks },
      },
    ],
  });
  world.desk.allocation.ofStratum.set([25, 25]);
  world.desk.allocation.before.set([0, 25]);
  planAroundTests(world, 0);
  return world;
}

const units = (world: World, stratum: number) => [0, 1, 2, 3].map((wave) => unitsOf(world, stratum, wave));

test('waves in the window are dealt nothing; the others share all, and other strata are as they were', () => {
  const world = testedWorld(660, 8);
  expect(units(world, 0)).toEqual([13, 0, 0, 12]);
  expect(units(world, 1)).toEqual([6, 7, 6, 6]);
  expect([...world.desk.standsStill]).toEqual([0, 0]);
});

test('a stratum without a wave left stands still', () => {
  const world = testedWorld(600, 13);
  expect([...world.desk.standsStill]).toEqual([1, 0]);
  expect(units(world, 0)).toEqual([0, 0, 0, 0]);
});

test('a test of another day takes nothing today', () => {
  const world = testedWorld(660, 8, 1);
  expect(world.outages.isDealtAnew).toBe(false);
  expect(units(world, 0)).toEqual([7, 6, 6, 6]);
});

test('without outages in the plan nothing is looked at', () => {
  const world = begunWorld({});
  planAroundTests(world, 0);
  expect(world.outages.isDealtAnew).toBe(false);
  expect(samplePlan().disturbances).toEqual([]);
});
