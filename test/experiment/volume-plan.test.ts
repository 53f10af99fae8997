import { expect, test } from 'vitest';
import { planAt } from '../../src/experiment/volume-plan.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

const OPTIONS: SampleOptions = { volumePerDay: 100, cap: [{ fromDay: 0, volumePerDay: 60 }], days: 12, everyDay: true };
const startedIn = (plan: ReturnType<typeof samplePlan>) => [...simulate(plan, 3).started.slice(0, 3)];

test('at a volume, so many are started every day, whatever the strategy and the cap were', () => {
  expect(startedIn(samplePlan(OPTIONS))).toEqual([60, 60, 60]);
  const plan = planAt(samplePlan(OPTIONS), 250, 'volume');
  expect(startedIn(plan)).toEqual([250, 250, 250]);
  expect(plan.control.governance).toBe(undefined);
});

test('as a cap, the strategy stays', () => {
  expect(startedIn(planAt(samplePlan(OPTIONS), 80, 'cap'))).toEqual([80, 80, 80]);
  expect(startedIn(planAt(samplePlan(OPTIONS), 250, 'cap'))).toEqual([100, 100, 100]);
});
