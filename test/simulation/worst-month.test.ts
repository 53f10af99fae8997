import { expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleDisturbance } from '../kit/sample-options.ts';

/** An outage at noon of a day, which is an incident of a category too. */
function incident(id: string, onset: number, category: number): SampleDisturbance {
  return {
    id,
    disturbance: 'outage',
    settings: { minutes: 720, fate: 2, category },
    quantities: { onset, hits: 0 },
    laws: { length: 8 },
  };
}

test('the worst month is told of all incidents, and of each category by itself', () => {
  // From 6 January on: two in January (days 0 to 25), three in February, one beyond the horizon.
  const disturbances = [
    incident('a', 3, 1),
    incident('b', 25, 1),
    incident('c', 26, 2),
    incident('d', 27, 2),
    incident('e', 28, 1),
    incident('f', 60, 1),
  ];
  const run = simulate(samplePlan({ days: 60, disturbances }), 0);
  expect(totalOf(run, 'incidents')).toBe(5);
  expect(totalOf(run, 'worstMonthIncidents')).toBe(3);
  expect(totalOf(run, 'worstMonthCategory1')).toBe(2);
  expect(totalOf(run, 'worstMonthCategory2')).toBe(2);
});

test('without incidents it is none', () => {
  expect(totalOf(simulate(samplePlan(), 0), 'worstMonthIncidents')).toBe(0);
});
