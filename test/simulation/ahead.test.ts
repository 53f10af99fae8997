import { expect, test } from 'vitest';
import { layOutWaves, mayStartAhead, newAhead, remember } from '../../src/simulation/ahead.ts';
import { rowOf } from '../../src/simulation/straight-through.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleDisturbance, SampleOptions } from '../kit/sample-options.ts';

const defect = (onset: number): SampleDisturbance => ({
  id: 'd',
  disturbance: 'defect',
  settings: { minutes: 9 * 60, trouble: 2, times: 2, plus: 0 },
  quantities: { onset },
});

/** Whether the first day may be started ahead. */
const may = (options: SampleOptions, change: (world: World) => void = () => {}): boolean => {
  const world = begunWorld(options);
  change(world);
  return mayStartAhead(world);
};

test('a day on which nothing can come between may be started ahead', () => {
  expect(may({})).toBe(true);
  // On the next day something begins, and on none of this one's waves.
  expect(may({ disturbances: [defect(1)] })).toBe(true);
});

test.each<[string, SampleOptions]>([
  ['a service that may be full', { services: [{ id: 's', steps: [{ fromDay: 0, volumePerHour: 10 }] }] }],
  ['an anomaly threshold', { anomalyThreshold: { volumePerDay: 100 } }],
  ['a share that changes before the last wave', { disturbances: [defect(0)] }],
])('%s holds it to its waves', (_, options) => {
  expect(may(options)).toBe(false);
});

test('so do a scope of which only a part is let through, and a rule that looks at the books in the day', () => {
  expect(
    may({}, (world) => {
      world.restricted = true;
    }),
  ).toBe(false);
  expect(may({}, (world) => Object.assign(world.desk, { looksAtBooks: true }))).toBe(false);
});

test('every wave has its tick, and the row in which its attempts land', () => {
  const world = begunWorld({ waves: [32, 40, 48], outcomes: { plain: { turnaround: 16 } }, days: 3 });
  world.view.day = 1;
  layOutWaves(world);
  expect([...world.ahead.tickOfWave]).toEqual([128, 136, 144]);
  expect([...world.ahead.rowOfWave]).toEqual([144, 152, 160].map((tick) => rowOf(world.straight, tick)));
});

test('any number of members is remembered', () => {
  const ahead = newAhead(samplePlan({}));
  for (let slot = 0; slot < 1000; slot++) remember(ahead, slot, slot % 7);
  expect(ahead.followed).toBe(1000);
  expect([...ahead.slots.subarray(0, 1000)]).toEqual(Array.from({ length: 1000 }, (_, slot) => slot));
  expect(ahead.waveOfSlot[999]).toBe(999 % 7);
});
