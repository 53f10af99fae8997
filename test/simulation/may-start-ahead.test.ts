import { expect, test } from 'vitest';
import { mayStartAhead } from '../../src/simulation/may-start-ahead.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
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
