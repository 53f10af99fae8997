import { expect, test } from 'vitest';
import { reckonStorms } from '../../src/simulation/alert-storms.ts';
import { begunWorld } from '../kit/begun-world.ts';
import type { SampleDisturbance } from '../kit/sample-options.ts';

const surge = (id: string, days: number, more: Partial<SampleDisturbance>): SampleDisturbance => ({
  id,
  disturbance: 'alert-surge',
  settings: { minutes: 0 },
  quantities: { onset: 1, times: 3 },
  laws: { length: days * 96 },
  ...more,
});

/** What storms multiply by on a day, by stratum and by region. */
function stormsOn(day: number, disturbances: readonly SampleDisturbance[]) {
  const world = begunWorld({
    strata: [
      { id: 'a', dmc: 'x' },
      { id: 'b', dmc: 'y' },
    ],
    alerts: { dnos: { mid: { share: 0.5 }, north: { share: 0.5 } } },
    disturbances,
  });
  // Of an earlier day.
  world.alerting.stormOfStratum.fill(9);
  world.alerting.stormOfRegion.fill(9);
  reckonStorms(world, day);
  return [...world.alerting.stormOfStratum, ...world.alerting.stormOfRegion];
}

test('a storm multiplies the alerts of its scope, for the part of the day that it lasts', () => {
  const storms = [surge('s', 1.25, { scope: 'dmc y' })];
  expect(stormsOn(0, storms)).toEqual([1, 1, 1, 1]);
  expect(stormsOn(1, storms)).toEqual([1, 3, 1, 1]);
  expect(stormsOn(2, storms)).toEqual([1, 1.5, 1, 1]);
  expect(stormsOn(3, storms)).toEqual([1, 1, 1, 1]);
});

test("a storm in a DNO's region multiplies those of the region alone", () => {
  expect(stormsOn(1, [surge('s', 1, { dno: 'north' })])).toEqual([1, 1, 1, 3]);
});

test('storms at the same time multiply one another', () => {
  expect(stormsOn(1, [surge('s', 1, {}), surge('t', 0.5, { scope: 'dmc x' })])).toEqual([6, 3, 1, 1]);
});
