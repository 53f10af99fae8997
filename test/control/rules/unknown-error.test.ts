import { expect, test } from 'vitest';
import { FAIL, PASS } from '../../../src/control/rules/rule.ts';
import { unknownError } from '../../../src/control/rules/unknown-error.ts';
import { samplePlan } from '../../kit/plan.ts';
import { sampleView } from '../../kit/sample-view.ts';
import { evidenceOf, verdictOf } from '../../kit/verdict.ts';

test('fails at so many unknown errors in its scope, and not before', () => {
  const view = sampleView(samplePlan());
  view.unknownToday.set([9, 2, 3]);
  expect(verdictOf(unknownError, { count: 3 }, view, 1)).toBe(PASS);
  expect(verdictOf(unknownError, { count: 3 }, view, 2)).toBe(FAIL);
  expect(evidenceOf(unknownError, { count: 3 }, view, 2)).toEqual([['unknown errors today', 3]]);
});
