import { expect, test } from 'vitest';
import { ewma } from '../../../src/control/rules/ewma.ts';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOfRule } from '../../kit/rule-course.ts';

const course = () => courseOfRule(ewma, { expected: '2%', correlation: '0%' }, samplePlan(), 0);

test('a drift that no single day shows adds up: one and a half sigmas, day after day', () => {
  const { look } = course();
  const verdicts = Array.from({ length: 12 }, () => look({ resolved: 10_000, failed: 221 }));
  // In its own deviations the average tends to 1.5 x sqrt((2 - 0.2) / 0.2) = 4.5.
  expect(verdicts.slice(0, 3)).toEqual([PASS, PASS, PASS]);
  expect(verdicts.at(-1)).toBe(FAIL);
  const up = verdicts.indexOf(FAIL);
  expect(verdicts.slice(up).every((verdict) => verdict === FAIL)).toBe(true);
});

test('one day of two and a half sigmas does not, and good days never do', () => {
  const { look } = course();
  expect(look({ resolved: 10_000, failed: 235 })).toBe(PASS);
  for (let day = 0; day < 30; day++) expect(look({ resolved: 10_000, failed: 100 })).toBe(PASS);
});

test('too few resolved attempts say nothing', () => {
  expect(course().look({ resolved: 99, failed: 99 })).toBe(INCONCLUSIVE);
});
