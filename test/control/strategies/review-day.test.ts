import { expect, test } from 'vitest';
import { isReviewDue } from '../../../src/control/strategies/review-day.ts';
import { samplePlan } from '../../kit/plan.ts';
import { sampleView } from '../../kit/sample-view.ts';

test('a review is due at the first opening, and at the first that comes so many days after the last', () => {
  const memory = new Float64Array(2);
  const due = [0, 1, 6, 7, 8, 16, 17].filter((day) => isReviewDue(sampleView(samplePlan(), { day }), memory, 1, 7));
  expect(due).toEqual([0, 7, 16]);
  expect([...memory]).toEqual([0, 17]);
});
