import { expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { samplePlan } from '../kit/plan.ts';

const ORACLE = { name: 'oracle', settings: {} };

const DEFECT = {
  id: 'd',
  disturbance: 'defect',
  scope: 'dmc x',
  settings: { minutes: 600, trouble: 2, times: 1, plus: 0.5 },
  quantities: { onset: 1 },
};

const options = {
  days: 5,
  everyDay: true,
  waves: [32, 48],
  volumePerDay: 10,
  strata: [
    { id: 'a', dmc: 'x', untouched: 1000 },
    { id: 'b', dmc: 'y', untouched: 1000 },
  ],
  disturbances: [DEFECT],
};

test('nothing is written where nobody is to know', () => {
  expect(newWorld(samplePlan(options)).desk.truth).toBeUndefined();
});

test('says by stratum where a defect is on, from its onset until it is mended', () => {
  const world = newWorld(samplePlan({ ...options, control: { strategy: ORACLE } }));
  const seen: number[][] = [];
  simulate(world.plan, 0, world, () => seen.push([...(world.desk.truth?.troubled ?? [])]));
  // From 10:00 on the second day on; its diagnosis takes a day, and is over after the third day's first wave.
  expect(seen).toEqual([
    [0, 0],
    [1, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
});

test('who takes over learns of what is active by then, once, and has it looked into', () => {
  const control = { handOver: [{ day: 3, strategy: ORACLE }] };
  const lines = simulate(samplePlan({ ...options, control }), 0).log.lines();
  const told = lines.filter(({ kind }) => kind.startsWith('defect')).map(({ kind, tick }) => [kind, tick]);
  expect(told).toEqual([
    ['defect begins', 96 + 40],
    ['defect known', 3 * 96 + 32],
    ['defect mended', 4 * 96 + 32],
  ]);
});
