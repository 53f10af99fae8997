import { describe, expect, test } from 'vitest';
import { cusum } from '../../../src/control/rules/cusum.ts';
import { FAIL, PASS } from '../../../src/control/rules/rule.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOfRule, ruleSettings } from '../../kit/rule-course.ts';

// A failure adds ln 4 = 1.386, a success takes ln(98/92) = 0.0632 away; the limit is ln(2,000 x 250) = 13.12.
const written = { expected: '2%', shifted: '8%', attemptsPerDay: 2000, falseHaltsPerDay: 0.004 };
const course = () => courseOfRule(cusum, written, samplePlan(), 0);

describe('the sum of the likelihood ratio', () => {
  test('has the steps and the limit of the textbook', () => {
    const { limit, failureStep, successStep } = ruleSettings(cusum, written) as Record<string, number>;
    expect(limit).toBeCloseTo(13.1224, 4);
    expect(failureStep).toBeCloseTo(1.38629, 5);
    expect(successStep).toBeCloseTo(-0.06318, 5);
  });

  test('fails once enough has failed: ten at once, and no fewer', () => {
    expect(course().look({ resolved: 9, failed: 9 })).toBe(PASS);
    expect(course().look({ resolved: 10, failed: 10 })).toBe(FAIL);
  });

  test('carries over from look to look and from day to day', () => {
    const { look } = course();
    expect([
      look({ resolved: 5, failed: 5 }),
      look({ resolved: 4, failed: 4 }),
      look({ resolved: 1, failed: 1 }),
    ]).toEqual([PASS, PASS, FAIL]);
  });

  test('does not dilute: successes of before count for nothing, also where nobody asked meanwhile', () => {
    const { pass, look } = course();
    pass({ resolved: 100_000 });
    expect(look({ resolved: 10, failed: 10 })).toBe(FAIL);
  });

  test('bears what is expected', () => {
    const { look } = course();
    for (let day = 0; day < 100; day++) expect(look({ resolved: 500, failed: 10 })).toBe(PASS);
  });

  test('begins afresh at nothing, and counts only what comes from there on', () => {
    const { look, restart, evidence } = course();
    look({ resolved: 9, failed: 9 });
    expect(evidence()[0][1]).toBeCloseTo(12.4766, 4);
    restart();
    expect(look({ resolved: 9, failed: 9 })).toBe(PASS);
  });
});

test('a shifted share that is no larger than the expected one is refused', () => {
  expect(cusum.words.safeParse({ ...written, shifted: '2%' }).success).toBe(false);
});
