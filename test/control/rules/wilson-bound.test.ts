import { expect, test } from 'vitest';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { wilsonBound } from '../../../src/control/rules/wilson-bound.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOfRule } from '../../kit/rule-course.ts';

test('fails, passes or waits as the interval lies; 81 of 263 lie between 25.5% and 36.6% at 95%', () => {
  const said = (threshold: string) =>
    courseOfRule(wilsonBound, { threshold, confidence: '95%' }, samplePlan(), 0).look({ resolved: 263, failed: 81 });
  expect([said('25.5%'), said('25.6%'), said('36.6%'), said('36.7%')]).toEqual([
    FAIL,
    INCONCLUSIVE,
    INCONCLUSIVE,
    PASS,
  ]);
});

test('a few attempts say nothing, however many of them failed', () => {
  const { look } = courseOfRule(wilsonBound, { threshold: '5%' }, samplePlan(), 0);
  expect([look({ resolved: 29, failed: 29 }), look({ resolved: 30, failed: 30 })]).toEqual([INCONCLUSIVE, FAIL]);
});
