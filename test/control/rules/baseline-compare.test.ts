import { expect, test } from 'vitest';
import { baselineCompare } from '../../../src/control/rules/baseline-compare.ts';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { samplePlan } from '../../kit/plan.ts';
import { ruleSettings } from '../../kit/rule-course.ts';
import { sampleView } from '../../kit/sample-view.ts';
import { counts } from '../../kit/strategy-course.ts';

// Scopes: programme, two cohorts.
const plan = samplePlan({
  strata: [
    { id: 'a', cohort: 'c0' },
    { id: 'b', cohort: 'c1' },
  ],
});
const settings = ruleSettings(baselineCompare, { window: '10 days' });

/** The verdict of the last of so many days, on each of which 1,000 are resolved in the cohort and in the other. */
function verdict(days: number, own: (day: number) => number, others: (day: number) => number) {
  const memory = new Float64Array(2 * (baselineCompare.memory ?? 0));
  const [sum, at] = [{ own: 0, others: 0 }, baselineCompare.memory ?? 0];
  let said = -1;
  for (let day = 1; day <= days; day++) {
    sum.own += own(day);
    sum.others += others(day);
    const view = sampleView(plan, {
      day,
      resolvedSoFar: counts(plan, { 0: 2000 * day, 1: 1000 * day }),
      failedSoFar: counts(plan, { 0: sum.own + sum.others, 1: sum.own }),
    });
    said = baselineCompare.judge(settings, view, 1, memory, at);
  }
  return said;
}

test('worse than the others on the same days fails; all alike, and better, do not', () => {
  expect(
    verdict(
      10,
      (day) => 30 + (day % 3),
      (day) => 20 + (day % 4),
    ),
  ).toBe(FAIL);
  expect(
    verdict(
      10,
      (day) => 30 + (day % 3),
      (day) => 30 + ((day + 1) % 3),
    ),
  ).toBe(PASS);
  expect(
    verdict(
      10,
      (day) => 20 + (day % 4),
      (day) => 30 + (day % 3),
    ),
  ).toBe(PASS);
});

test('a little worse than the others, however surely, is borne', () => {
  expect(
    verdict(
      10,
      () => 105,
      () => 100,
    ),
  ).toBe(PASS);
});

test('it waits until all its days are there', () => {
  expect(
    verdict(
      9,
      () => 300,
      () => 0,
    ),
  ).toBe(INCONCLUSIVE);
});
