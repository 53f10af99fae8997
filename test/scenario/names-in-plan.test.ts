import { expect, test } from 'vitest';
import { readExpectation } from '../../src/scenario/expectation.ts';
import { namesInPlan } from '../../src/scenario/names-in-plan.ts';
import { samplePlan } from '../kit/plan.ts';

test('a plan has all names by which a claim on its forecast may find a figure', () => {
  const plan = samplePlan({ days: 400, strata: [{ id: 'a', cohort: 'first.half', untouched: 5 }] });
  const names = namesInPlan(plan);
  expect(names).toMatchObject({ cohorts: ['first.half'], dmcs: ['dmc-1'], years: ['2020', '2021'], risks: [] });
  expect(readExpectation('by.cohort.first.half.clearance.p80 <= 2020-03-31', names)).toMatchObject({
    path: ['by', 'cohort', 'first.half', 'clearance', 'p80'],
  });
});
