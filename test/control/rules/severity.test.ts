import { expect, test } from 'vitest';
import { FAIL, PASS } from '../../../src/control/rules/rule.ts';
import { severity } from '../../../src/control/rules/severity.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOfRule } from '../../kit/rule-course.ts';

const plan = samplePlan();

function harmed(unrecoverable: number, interrupted = 0) {
  const of = (count: number) => new Float64Array(plan.scopes.length).fill(count);
  return { unrecoverableSoFar: of(unrecoverable), interruptedSoFar: of(interrupted) };
}

test('one device fails it, however much went well; and the next, once it begins afresh', () => {
  const { look, restart, evidence } = courseOfRule(severity, {}, plan, 0);
  expect(look({ resolved: 100_000 }, harmed(0, 7))).toBe(PASS);
  expect(look({ resolved: 100_000 }, harmed(1, 7))).toBe(FAIL);
  expect(evidence()).toEqual([['harmed since it last spoke', 1]]);
  restart();
  expect(look({}, harmed(1))).toBe(PASS);
  expect(look({}, harmed(2))).toBe(FAIL);
});

test('counts what it is told to count, and so many', () => {
  const prepayment = courseOfRule(severity, { counts: 'interrupted in prepayment', count: 2 }, plan, 0);
  expect([prepayment.look({}, harmed(9, 1)), prepayment.look({}, harmed(9, 2))]).toEqual([PASS, FAIL]);
  const either = courseOfRule(severity, { counts: 'either', count: 2 }, plan, 0);
  expect([either.look({}, harmed(1, 0)), either.look({}, harmed(1, 1))]).toEqual([PASS, FAIL]);
});
