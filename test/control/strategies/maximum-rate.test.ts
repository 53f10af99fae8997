import { expect, test } from 'vitest';
import { maximumRate } from '../../../src/control/strategies/maximum-rate.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOf } from '../../kit/strategy-course.ts';

test('aims at all that is left', () => {
  const plan = samplePlan({ strata: [{ id: 'a', untouched: 70 }] });
  const open = courseOf(maximumRate, {}, plan);
  expect(open({}).target).toBe(70);
  expect(open({ freshWaiting: Int32Array.of(5), notEligible: Int32Array.of(6) }).target).toBe(11);
});
