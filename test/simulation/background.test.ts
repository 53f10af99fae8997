import { expect, test } from 'vitest';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleDisturbance } from '../kit/sample-options.ts';

const surge = (id: string, onset: number, times: number, length: number, minutes = 0): SampleDisturbance => ({
  id,
  disturbance: 'background-surge',
  settings: { minutes },
  quantities: { onset, times },
  laws: { length },
});

const days = (...disturbances: SampleDisturbance[]) =>
  simulate(samplePlan({ days: 6, alerts: { background: 1000, networkLimit: 1900 }, disturbances }), 0);

test('a surge multiplies the days in which it lasts, and a part of a day by its part', () => {
  expect([...days().background]).toEqual([1000, 1000, 1000, 1000, 1000, 1000]);
  // From noon of day 1 to noon of day 3.
  expect([...days(surge('a', 1, 2, 192, 720)).background]).toEqual([1000, 1500, 2000, 1500, 1000, 1000]);
});

test('surges at the same time multiply one another', () => {
  const { background, totals } = days(surge('a', 1, 2, 192), surge('b', 2, 3, 96));
  expect([...background]).toEqual([1000, 2000, 6000, 1000, 1000, 1000]);
  const { peakNetworkAlerts, daysAtOrAboveNetworkLimit, networkLimit } = TOTAL;
  expect([peakNetworkAlerts, daysAtOrAboveNetworkLimit, networkLimit].map((place) => totals[place])).toEqual([
    6000, 2, 1900,
  ]);
});

test('the next future of the same world has its own', () => {
  const run = days(surge('a', 1, 2, 192));
  expect(run.background[0] + run.background[5]).toBe(2000);
});
