import { expect, test } from 'vitest';
import { breaker } from '../../../src/control/rules/breaker.ts';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOfRule } from '../../kit/rule-course.ts';

test('looks at the newest batches that make up its window, and forgets the rest', () => {
  const { look, evidence } = courseOfRule(breaker, { window: '100 attempts', threshold: '10%' }, samplePlan(), 0);
  expect(look({ resolved: 60, failed: 30 })).toBe(INCONCLUSIVE);
  expect(look({ resolved: 60, failed: 0 })).toBe(FAIL);
  expect(look({ resolved: 60, failed: 0 })).toBe(PASS);
  expect(look({ resolved: 60, failed: 11 })).toBe(PASS);
  expect(evidence().map(([, value]) => value)).toEqual([11, 120]);
  expect(look({ resolved: 40, failed: 1 })).toBe(FAIL);
});

test('the default window is that of the threshold', () => {
  const { look } = courseOfRule(breaker, { threshold: '5%' }, samplePlan(), 0);
  expect([look({ resolved: 399, failed: 399 }), look({ resolved: 1 })]).toEqual([INCONCLUSIVE, FAIL]);
});
