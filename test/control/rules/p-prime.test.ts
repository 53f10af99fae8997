import { describe, expect, test } from 'vitest';
import { pPrime } from '../../../src/control/rules/p-prime.ts';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOfRule } from '../../kit/rule-course.ts';

describe('until enough days are known', () => {
  // 2% of 10,000 is 200; a sigma is 14 by plain chance, and 3.32 times that where days correlate by 0.001.
  test('a day is held against what is expected, with room for how alike its attempts are', () => {
    const said = (correlation: string, failed: number) =>
      courseOfRule(pPrime, { expected: '2%', correlation }, samplePlan(), 0).look({ resolved: 10_000, failed });
    expect([said('0%', 241), said('0%', 243)]).toEqual([PASS, FAIL]);
    expect([said('0.1%', 243), said('0.1%', 338), said('0.1%', 340)]).toEqual([PASS, PASS, FAIL]);
  });

  test('too few resolved attempts say nothing', () => {
    expect(courseOfRule(pPrime, { expected: '2%' }, samplePlan(), 0).look({ resolved: 99, failed: 99 })).toBe(
      INCONCLUSIVE,
    );
  });
});

test('once they are, it goes by them: days that differ much bear more', () => {
  const known = (low: number, high: number) => {
    const { look } = courseOfRule(pPrime, { expected: '2%', correlation: '100%', minimumDays: 10 }, samplePlan(), 0);
    for (let day = 0; day < 10; day++) look({ resolved: 10_000, failed: day % 2 === 0 ? low : high });
    return look({ resolved: 10_000, failed: 300 });
  };
  // Neighbouring days lie 20 or 100 apart: of 200, a sigma Z of 1.3 or of 6.3.
  expect([known(190, 210), known(150, 250)]).toEqual([FAIL, PASS]);
});

test('a day that fails does not widen the limits', () => {
  const { look } = courseOfRule(pPrime, { expected: '2%', correlation: '0%', minimumDays: 3 }, samplePlan(), 0);
  for (let day = 0; day < 40; day++) look({ resolved: 10_000, failed: 200 + (day % 2) });
  expect([1, 2, 3, 4].map(() => look({ resolved: 10_000, failed: 900 }))).toEqual([FAIL, FAIL, FAIL, FAIL]);
});
