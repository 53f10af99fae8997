import { describe, expect, test } from 'vitest';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { sprt } from '../../../src/control/rules/sprt.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOfRule } from '../../kit/rule-course.ts';

// A failure adds ln 2.5 = 0.916, a success takes ln(98/95) = 0.0311 away; bounds ln(0.95 / 0.0005) = 7.55 and ln(0.05 / 0.9995) = -2.995.
const course = () => courseOfRule(sprt, { expected: '2%', shifted: '5%' }, samplePlan(), 0);

describe('the sequential test', () => {
  test('passes on 97 successes and not on 96', () => {
    expect(course().look({ resolved: 96 })).toBe(INCONCLUSIVE);
    expect(course().look({ resolved: 97 })).toBe(PASS);
  });

  test('fails on nine failures and not on eight', () => {
    expect(course().look({ resolved: 8, failed: 8 })).toBe(INCONCLUSIVE);
    expect(course().look({ resolved: 9, failed: 9 })).toBe(FAIL);
  });

  test('begins again once it has passed, so that what went well is no credit', () => {
    const { look, pass } = course();
    expect(look({ resolved: 10_000 })).toBe(PASS);
    pass({ resolved: 10_000 });
    expect(look({ resolved: 9, failed: 9 })).toBe(FAIL);
  });
});

test('chances that make no test are refused', () => {
  expect(sprt.words.safeParse({ expected: '2%', shifted: '5%', falseHalt: '60%', falsePass: '40%' }).success).toBe(
    false,
  );
});
