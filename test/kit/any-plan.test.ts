import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RULES } from '../../src/control/rules/index.ts';
import { DISTURBANCES } from '../../src/disturbance/index.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { anyOptions } from './any-options.ts';
import { samplePlan } from './plan.ts';

/*
 * Plans that are not lawful are drawn in vain; and where one part of the model made each of them unlawful, no law would
 * ever meet it. Seeds are fixed, so that what holds holds always.
 */
const DRAWN = 200;
const plans = fc.sample(anyOptions().map(samplePlan), { numRuns: DRAWN, seed: 20_191_122 });
const lawful = plans.filter((plan) => checkPlan(plan).length === 0);

test('most plans that are drawn are lawful', () => {
  expect(lawful.length).toBeGreaterThan(0.75 * DRAWN);
});

test('every disturbance and every rule is met in lawful plans', () => {
  const disturbances = new Set(lawful.flatMap((plan) => plan.disturbances.map(({ disturbance }) => disturbance)));
  expect([...disturbances].sort()).toEqual(Object.keys(DISTURBANCES).sort());
  const rules = new Set(lawful.flatMap((plan) => plan.control.rules.map(({ rule }) => rule)));
  expect([...rules].sort()).toEqual(Object.keys(RULES).sort());
});
