import { describe, expect, test } from 'vitest';
import { progressDeadline } from '../../../src/control/rules/progress-deadline.ts';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { simulate } from '../../../src/simulation/simulate.ts';
import { samplePlan } from '../../kit/plan.ts';
import { plannedRule } from '../../kit/planned-rule.ts';
import { courseOfRule } from '../../kit/rule-course.ts';

describe('silence', () => {
  const course = () => courseOfRule(progressDeadline, { window: '24 hours' }, samplePlan(), 0);
  const at = (tick: number) => ({ tick });

  test('fails a day after the last report, while something is unresolved', () => {
    const { look } = course();
    expect(look({ started: 10 }, at(100))).toBe(PASS);
    expect(look({ resolved: 2 }, at(120))).toBe(PASS);
    expect([look({}, at(215)), look({}, at(216)), look({ resolved: 1 }, at(217))]).toEqual([PASS, FAIL, PASS]);
  });

  test('is none while nothing is unresolved', () => {
    const { look } = course();
    expect([look({}, at(100)), look({}, at(900))]).toEqual([INCONCLUSIVE, INCONCLUSIVE]);
    // The clock begins to run when something is started.
    expect([look({ started: 1 }, at(950)), look({}, at(996))]).toEqual([PASS, FAIL]);
  });
});

test('it halts a programme of which nothing comes back', () => {
  const plan = samplePlan({
    days: 10,
    everyDay: true,
    volumePerDay: 20,
    strata: [{ id: 'a', untouched: 500, outcome: 'slow' }],
    outcomes: { slow: { first: { stall: 1 }, stallLength: 9 * 96 } },
    control: {
      rules: [plannedRule('progress-deadline', { ticks: 2 * 96 }, { resumption: 'after a time', resumeAfterDays: 99 })],
    },
  });
  const log = simulate(plan, 0).log.lines();
  expect(log.find(({ kind }) => kind === 'halt' || kind === 'no-go')?.tick).toBe(2 * 96 + 32);
});
