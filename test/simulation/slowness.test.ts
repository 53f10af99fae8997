import { expect, test } from 'vitest';
import { OPERATIONAL, PENDING_SUPPLIER, STATES } from '../../src/fleet/installation.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { mostLaterTicks, newSlowness } from '../../src/simulation/slowness.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleDisturbance } from '../kit/sample-options.ts';

const slow = (id: string, onset: number, left: number, longer: number): SampleDisturbance => ({
  id,
  disturbance: 'slow-service',
  settings: { minutes: 0 },
  quantities: { onset, left },
  laws: { length: 96, longer },
});

const planWith = (...disturbances: SampleDisturbance[]) =>
  samplePlan({
    days: 6,
    strata: [{ id: 'a', untouched: 1000 }],
    services: [{ id: 'tooling', steps: [{ volumePerHour: 10 }] }],
    disturbances,
  });

test('a slow service has room for a part, and the control centre does not know', () => {
  const [quick, run] = [simulate(planWith(), 0), simulate(planWith(slow('s', 1, 0.5, 0)), 0)];
  const each = quick.started[1];
  expect([...run.started.subarray(0, 3)]).toEqual([each, each / 2, each]);
  // Its stated capacity, of which half is not used.
  expect([...run.capacityOfService]).toEqual([...quick.capacityOfService]);
  expect(run.serviceAtCapacity[1]).toBe(1);
});

test('what is slow at once multiplies', () => {
  const each = simulate(planWith(), 0).started[1];
  const run = simulate(planWith(slow('s', 1, 0.5, 0), slow('t', 1, 0.2, 0)), 0);
  expect(run.started[1]).toBe(each / 10);
});

test('what is started meanwhile takes longer, by all of them together', () => {
  const plan = planWith(slow('s', 1, 1, 96), slow('t', 1, 1, 48));
  expect(mostLaterTicks(plan)).toBe(144);
  const [quick, run] = [simulate(planWith(), 0), simulate(plan, 0)];
  const migratedOn = (of: typeof run, day: number) =>
    of.states[day * STATES + PENDING_SUPPLIER] + of.states[day * STATES + OPERATIONAL];
  expect(run.started[1]).toBe(quick.started[1]);
  expect(migratedOn(run, 1)).toBe(migratedOn(quick, 0));
  expect(migratedOn(run, 2)).toBeLessThan(migratedOn(quick, 2));
  expect(migratedOn(run, 3)).toBe(migratedOn(quick, 3));
});

test('at first nothing is slow', () => {
  const { left, laterTicks } = newSlowness(planWith());
  expect([[...left], [...laterTicks]]).toEqual([[1], [0]]);
});
