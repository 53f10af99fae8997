import { expect, test } from 'vitest';
import { NONE } from '../../src/kernel/identity.ts';
import { newView } from '../../src/simulation/new-view.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { samplePlan } from '../kit/plan.ts';

test('shows nothing that has happened, in lists as long as the plan asks for', () => {
  const plan = samplePlan({
    strata: [
      { id: 'a', cohort: 'c1' },
      { id: 'b', cohort: 'c2' },
    ],
    days: 10,
  });
  const view = newView(plan);
  expect(view).toEqual(newWorld(plan).view);
  expect([view.day, view.alertsYesterday, view.goDays]).toEqual([0, NONE, 0]);
  expect(view.resolvedSoFar).toHaveLength(plan.scopes.length * 2);
  expect([view.cohorts, view.dmcs, view.suppliers]).toEqual([2, plan.dmcs.length, plan.suppliers.length]);
  expect(1 + view.cohorts + view.dmcs + view.suppliers).toBe(plan.scopes.length);
  expect(view.migrationDaysBefore).toHaveLength(11);
});
