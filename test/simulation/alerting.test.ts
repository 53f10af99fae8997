import { expect, test } from 'vitest';
import { clearAlerting, newAlerting } from '../../src/simulation/alerting.ts';
import { samplePlan } from '../kit/plan.ts';

test('without DNOs the whole country is one region', () => {
  const alerting = newAlerting(samplePlan());
  expect([[...alerting.share], alerting.shares]).toEqual([[1], 1]);
});

test('every DNO has its region; the figures of each cohort and region have their place', () => {
  const alerting = newAlerting(
    samplePlan({
      strata: [
        { id: 'a', cohort: 'c1' },
        { id: 'b', cohort: 'c2' },
      ],
      alerts: { burstDays: 3, dnos: { mid: { share: 0.25 }, north: { share: 0.75 } } },
    }),
  );
  expect([[...alerting.share], alerting.shares]).toEqual([[0.25, 0.75], 1]);
  expect([alerting.weight.length, alerting.knownRate.length, alerting.lately.length]).toEqual([4, 16, 6]);
});

test('what is cleared forgets who was migrated lately, and the storms', () => {
  const alerting = newAlerting(samplePlan({ alerts: { burstDays: 2 } }));
  for (const array of [alerting.recent, alerting.lately, alerting.stormOfStratum, alerting.stormOfRegion])
    array.fill(7);
  clearAlerting(alerting);
  expect([...alerting.recent, ...alerting.lately]).toEqual([0, 0, 0]);
  expect([...alerting.stormOfStratum, ...alerting.stormOfRegion]).toEqual([1, 1]);
});
