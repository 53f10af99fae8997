import { expect, test } from 'vitest';
import { countAndRatio } from '../../../src/control/rules/count-and-ratio.ts';
import { FAIL, PASS } from '../../../src/control/rules/rule.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOfRule } from '../../kit/rule-course.ts';

test('so many have to have failed, and so large a share', () => {
  const { look } = courseOfRule(countAndRatio, { count: 50, threshold: '5%' }, samplePlan(), 0);
  expect(look({ resolved: 49, failed: 49 })).toBe(PASS);
  expect(look({ resolved: 1001, failed: 50 })).toBe(PASS);
  expect(look({ resolved: 1000, failed: 50 })).toBe(FAIL);
});
