import { expect, test } from 'vitest';
import { mayCallBack } from '../../src/simulation/may-call-back.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';

test('a plan in which a rule that is no dry run rolls back', () => {
  const planWith = (changes: object) =>
    samplePlan({ control: { rules: [plannedRule('unknown-error', { count: 1 }, changes)] } });
  const changes = [{}, { rollsBack: true }, { rollsBack: true, dryRun: true }];
  expect(changes.map((each) => mayCallBack(planWith(each)))).toEqual([false, true, false]);
});
