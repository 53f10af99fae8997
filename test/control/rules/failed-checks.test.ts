import { describe, expect, test } from 'vitest';
import { failedChecks } from '../../../src/control/rules/failed-checks.ts';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOfRule } from '../../kit/rule-course.ts';

const written = { threshold: '5%', minimumSample: 20, count: 3, passes: 2 };
const [BAD, GOOD] = [
  { resolved: 20, failed: 2 },
  { resolved: 20, failed: 1 },
];

describe('checks', () => {
  const verdicts = (reports: readonly { resolved: number; failed: number }[]) => {
    const { look } = courseOfRule(failedChecks, written, samplePlan(), 0);
    return reports.map((report) => look(report));
  };

  test('more that fail than the limit fail the rule, in a row or not', () => {
    expect(verdicts([BAD, BAD, BAD])).toEqual([PASS, PASS, FAIL]);
    expect(verdicts([BAD, GOOD, BAD, GOOD, BAD])).toEqual([PASS, PASS, PASS, PASS, FAIL]);
  });

  test('so many passed in a row wipe the count', () => {
    expect(verdicts([BAD, BAD, GOOD, GOOD, BAD, BAD, BAD]).at(-1)).toBe(FAIL);
    expect(verdicts([BAD, BAD, GOOD, GOOD, BAD, BAD]).at(-1)).toBe(PASS);
  });

  test('a small batch is none', () => {
    expect(verdicts([{ resolved: 19, failed: 19 }])).toEqual([INCONCLUSIVE]);
  });

  test('what came while nobody asked is a check of its own', () => {
    const { look, pass } = courseOfRule(failedChecks, { ...written, passes: 1 }, samplePlan(), 0);
    look(BAD);
    look(BAD);
    pass(GOOD);
    expect(look(BAD)).toBe(PASS);
  });
});
