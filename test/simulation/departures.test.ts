import { expect, test } from 'vitest';
import { newDepartures } from '../../src/simulation/departures.ts';
import { samplePlan } from '../kit/plan.ts';

test('have room for every stratum, and none where nobody leaves', () => {
  const strata = [{ id: 'a' }, { id: 'b' }];
  expect(newDepartures(samplePlan({ strata, churn: {} })).removed).toHaveLength(2);
  expect(newDepartures(samplePlan({ strata, churn: {} })).changed).toHaveLength(2);
  expect(newDepartures(samplePlan({ strata })).removed).toHaveLength(0);
});
