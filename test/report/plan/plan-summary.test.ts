import { expect, test } from 'vitest';
import { NONE } from '../../../src/kernel/identity.ts';
import { planHash } from '../../../src/plan/plan-hash.ts';
import { planSummary } from '../../../src/report/plan/plan-summary.ts';
import { eventfulPlan } from '../../kit/eventful-plan.ts';
import { richPlan } from '../../kit/rich-plan.ts';

test('a summary is plain JSON and adds up', () => {
  const plan = eventfulPlan();
  const summary = planSummary(plan);
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  expect(summary).toMatchObject({
    schemaVersion: 1,
    planHash: planHash(plan),
    firstDay: '2020-01-06',
    lastDay: '2020-03-05',
    target: null,
    strata: 3,
    fleet: { installations: 1770, open: 1770, migratedBefore: 0 },
    strategy: 'fixed',
    rules: ['failures', 'health', 'look'],
    disturbances: ['defect', 'incidents', 'late', 'loss', 'surge', 'surge-of-y'],
  });
  expect(summary.cohorts.map(({ id, installations }) => [id, installations])).toEqual([
    ['first', 930],
    ['second', 840],
  ]);
  // Sixty days from a Monday: 44 weekdays, one of them closed.
  expect(summary.migrationDays).toBe(43);
});

test('a target is a date', () => {
  expect(richPlan().targetDay).toBe(NONE);
  expect(planSummary({ ...richPlan(), targetDay: 1 }).target).toBe('2020-01-07');
});
