import { expect, test } from 'vitest';
import { ratioPlanned } from '../../../src/control/rules/ratio-planned.ts';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOfRule } from '../../kit/rule-course.ts';

const plan = samplePlan();
const planned = (installations: number) => ({ plannedToday: new Float64Array(plan.scopes.length).fill(installations) });

test('failures are held against all that is planned, strictly: half a day of 10% looks like 5%', () => {
  const { look } = courseOfRule(ratioPlanned, { threshold: '5%' }, plan, 0);
  expect(look({ resolved: 500, failed: 50 }, planned(1000))).toBe(PASS);
  expect(look({ resolved: 500, failed: 51 }, planned(1000))).toBe(FAIL);
});

test('where nothing is planned there is nothing to hold them against', () => {
  expect(courseOfRule(ratioPlanned, { threshold: '5%' }, plan, 0).look({ resolved: 9, failed: 9 }, planned(0))).toBe(
    INCONCLUSIVE,
  );
});
