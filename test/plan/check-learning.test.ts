import { expect, test } from 'vitest';
import { learningFaults } from '../../src/plan/check-learning.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { altered } from '../kit/altered.ts';
import { richPlan } from '../kit/rich-plan.ts';

const plan = richPlan();
const quantities = plan.quantities.length;

test.each([
  ['outcomes.0.learning.troubles.1', 7, "outcome 'plain' learning.troubles is 7, no place among 5"],
  ['outcomes.0.learning.troubles.1', 1, "outcome 'plain' learning.troubles are out of order"],
  [
    'outcomes.0.learning.leaves',
    quantities,
    `outcome 'plain' learning.leaves is ${quantities}, no place among ${quantities}`,
  ],
  ['outcomes.0.learning.pace', 0, "outcome 'plain' learning.pace is 0, not above 0"],
  ['outcomes.0.learning.exponent', -1, "outcome 'plain' learning.exponent is -1, not above 0"],
])('%s = %j', (path, value, fault) => {
  const wrong = altered(plan, path, value);
  expect(learningFaults(wrong)).toContain(fault);
  expect(checkPlan(wrong)).toContain(fault);
});
