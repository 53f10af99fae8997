import { expect, test } from 'vitest';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { runs } from '../../../src/control/rules/runs.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOfRule } from '../../kit/rule-course.ts';

/** Days of 10,000, of which these failed: 200 are expected, and a sigma is 14. */
function verdicts(failed: readonly number[]) {
  const { look } = courseOfRule(runs, { expected: '2%', correlation: '0%' }, samplePlan(), 0);
  return failed.map((count) => look({ resolved: 10_000, failed: count }));
}

test('nine in a row above what is expected, six that rise, two of three far above', () => {
  expect(verdicts([205, 203, 206, 204, 207, 203, 206, 204, 205]).indexOf(FAIL)).toBe(8);
  expect(verdicts([180, 183, 186, 190, 194, 198]).indexOf(FAIL)).toBe(5);
  expect(verdicts([229, 190, 229]).indexOf(FAIL)).toBe(2);
});

test('below what is expected nothing is wrong', () => {
  expect(verdicts([150, 140, 150, 140, 150, 140, 150, 140, 150, 140]).every((verdict) => verdict === PASS)).toBe(true);
});

test('too few resolved attempts say nothing', () => {
  const { look } = courseOfRule(runs, { expected: '2%' }, samplePlan(), 0);
  expect(look({ resolved: 99, failed: 99 })).toBe(INCONCLUSIVE);
});
