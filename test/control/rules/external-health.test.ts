import { expect, test } from 'vitest';
import { externalHealth } from '../../../src/control/rules/external-health.ts';
import { FAIL, PASS } from '../../../src/control/rules/rule.ts';
import { PROGRAMME } from '../../../src/control/scope.ts';
import { samplePlan } from '../../kit/plan.ts';
import { sampleView } from '../../kit/sample-view.ts';
import { evidenceOf, verdictOf } from '../../kit/verdict.ts';

test('fails while so many incidents are open, and passes with one less', () => {
  const judge = (openIncidents: number) =>
    verdictOf(externalHealth, { openIncidents: 2 }, sampleView(samplePlan(), { openIncidents }), PROGRAMME);
  expect([judge(0), judge(1), judge(2), judge(3)]).toEqual([PASS, PASS, FAIL, FAIL]);
});

test('counts those of one category alone where that is stated', () => {
  const view = sampleView(samplePlan(), { openIncidents: 5, openOfCategory: Int32Array.of(2, 1, 2) });
  const judged = [1, 2].map((category) => verdictOf(externalHealth, { openIncidents: 2, category }, view, PROGRAMME));
  expect(judged).toEqual([PASS, FAIL]);
  expect(evidenceOf(externalHealth, { openIncidents: 2, category: 1 }, view, PROGRAMME)).toEqual([
    ['open incidents', 1],
  ]);
});
