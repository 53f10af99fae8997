import { describe, expect, test } from 'vitest';
import {
  holdToServices,
  newServiceHold,
  programmeCapacity,
  startableTaken,
  unpausedTaken,
} from '../../src/control/service-hold.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleService } from '../kit/sample-options.ts';
import { sampleView } from '../kit/sample-view.ts';

const STRATA = [
  { id: 'a', cohort: 'c1', untouched: 100 },
  { id: 'b', cohort: 'c1', untouched: 300, supplier: 'late' },
  { id: 'c', cohort: 'c2', untouched: 200 },
  { id: 'd', cohort: 'c3', untouched: 50 },
];

const plan = samplePlan({ strata: STRATA });

/** A hold of services with so much capacity a day. */
function holdOf(services: readonly (Pick<SampleService, 'id' | 'cohorts'> & { readonly perDay: number })[]) {
  const planned = samplePlan({
    strata: STRATA,
    services: services.map((service) => ({ ...service, steps: [{ volumePerHour: 1 }] })),
  }).services;
  const hold = newServiceHold(planned, plan.strata, plan.cohorts.length);
  for (const { id, perDay } of services) hold.dayCapacity[planned.findIndex((one) => one.id === id)] = perDay;
  return hold;
}

/** What is left of 100, 300, 200 and 50 fresh ones and ten retries each. */
function held(hold: ReturnType<typeof holdOf>, days = 1) {
  const view = sampleView(plan, { supplierReady: Uint8Array.of(0, 1) });
  let fresh = new Float64Array(0);
  let retries = new Float64Array(0);
  let isCut = false;
  for (let day = 0; day < days; day++) {
    fresh = Float64Array.of(100, 300, 200, 50);
    retries = Float64Array.of(10, 10, 10, 10);
    isCut = holdToServices(hold, plan.strata, view, fresh, retries);
  }
  return { fresh: [...fresh], retries: [...retries], isCut };
}

test('services of the programme hold the volume by the least of them', () => {
  expect(programmeCapacity(holdOf([]))).toBe(Number.POSITIVE_INFINITY);
  const hold = holdOf([
    { id: 'dsp', perDay: 70 },
    { id: 'tooling', perDay: 50 },
  ]);
  expect(programmeCapacity(hold)).toBe(50);
  expect(held(hold)).toEqual({ fresh: [100, 300, 200, 50], retries: [10, 10, 10, 10], isCut: false });
});

describe('services of cohorts', () => {
  test('hold what can be started in them: at once operational first, then in proportion; retries first', () => {
    // Suppliers stand in the order of their ids: that of b, 'late', is not ready.
    const { fresh, retries, isCut } = held(holdOf([{ id: 's1sp', cohorts: ['c1'], perDay: 150 }]));
    expect({ fresh, retries, isCut }).toEqual({ fresh: [100, 30, 200, 50], retries: [10, 10, 10, 10], isCut: true });
    expect(held(holdOf([{ id: 's1sp', cohorts: ['c1'], perDay: 8 }]))).toMatchObject({
      fresh: [0, 0, 200, 50],
      retries: [8, 0, 10, 10],
    });
  });

  test('hold from within: one of several cohorts takes what those of each have left', () => {
    const hold = holdOf([
      { id: 'dco', cohorts: ['c1', 'c2'], perDay: 300 },
      { id: 's1sp', cohorts: ['c1'], perDay: 120 },
    ]);
    const { fresh, retries } = held(hold);
    const sums = fresh.map((one, stratum) => one + retries[stratum]);
    expect(sums[0] + sums[1] + sums[2]).toBe(300);
    expect(sums[0] + sums[1]).toBeLessThanOrEqual(120);
    expect([...hold.toSpare]).toEqual([0, 0, 1]);
  });

  test('carry fractions from day to day', () => {
    const hold = holdOf([{ id: 's1sp', cohorts: ['c2', 'c3'], perDay: 1 }]);
    const got = [0, 0];
    for (let day = 0; day < 9; day++) {
      const { fresh, retries } = held(hold);
      got[0] += fresh[2] + retries[2];
      got[1] += fresh[3] + retries[3];
    }
    // 210 and 60: seven ninths and two ninths.
    expect(got).toEqual([7, 2]);
  });

  test('take of a stock what they can, reckoned from within', () => {
    const hold = holdOf([
      { id: 'dco', cohorts: ['c1', 'c2'], perDay: 300 },
      { id: 's1sp', cohorts: ['c1'], perDay: 120 },
    ]);
    const none = new Float64Array(4);
    expect(startableTaken(hold, plan.strata, Float64Array.of(100, 300, 200, 50), none, 1000)).toBe(350);
    expect(startableTaken(hold, plan.strata, Float64Array.of(100, 300, 100, 50), none, 1000)).toBe(270);
    expect(startableTaken(hold, plan.strata, Float64Array.of(100, 300, 200, 50), none, 60)).toBe(60);
    const view = sampleView(plan, { notEligible: Int32Array.of(0, 0, 0, 40) });
    const all = unpausedTaken(hold, plan.strata, view, Uint8Array.of(0, 1, 0, 0), 1000);
    expect(all).toBe(100 + 200 + 50 + 40);
  });
});
