import { expect, test } from 'vitest';
import { servicesOf } from '../../src/forecast/services.ts';
import { samplePlan } from '../kit/plan.ts';
import { tallyOf } from '../kit/tally-of.ts';

test('tells utilisation, days at capacity and the busiest day of every service', () => {
  const plan = samplePlan({
    days: 20,
    volumePerDay: 500,
    strata: [
      { id: 'a', cohort: 'c1', untouched: 300 },
      { id: 'b', cohort: 'c2', untouched: 700 },
    ],
    services: [
      { id: 'tooling', steps: [{ volumePerHour: 20 }] },
      { id: 'unused', cohorts: ['c1'], steps: [{ volumePerHour: 0 }] },
    ],
  });
  const [tooling, unused] = servicesOf(plan, tallyOf(plan, [0, 1]));
  // 700 of c2 at 200 a day; c1 has no way through, so the whole horizon counts: 14 migration days of 200.
  const weekdays = plan.calendar.migrationDay.reduce((sum, day) => sum + day, 0);
  expect(tooling).toMatchObject({
    cohorts: [],
    utilisation: { mean: 700 / (200 * weekdays), standardError: 0 },
    peakUtilisation: { mean: 1, p90: 1 },
    daysAtCapacity: { mean: 3, p90: 3 },
    busiestDay: { date: '2020-01-06', utilisation: 1 },
  });
  expect(tooling.days).toHaveLength(20);
  expect(tooling.days[3]).toEqual({
    date: '2020-01-09',
    capacity: 200,
    started: 100,
    utilisation: { mean: 0.5, p90: 0.5 },
  });
  expect(tooling.days[5]).toMatchObject({ capacity: 0, started: 0, utilisation: { mean: 0, p90: 0 } });
  expect(unused).toMatchObject({ cohorts: ['c1'], busiestDay: null, utilisation: { mean: 0 } });
});
