import { expect, test } from 'vitest';
import { normalScoreOf } from '../../../src/control/statistics/normal-score.ts';
import { Broken } from '../../../src/kernel/assert.ts';

// R 4: qnorm((1 + confidence) / 2).
test.each([
  [0.5, 0.674489750196082],
  [0.9, 1.64485362695147],
  [0.95, 1.95996398454005],
  [0.98, 2.32634787404084],
  [0.99, 2.5758293035489],
])('the score of %d is %d', (confidence, score) => {
  expect(normalScoreOf(confidence)).toBeCloseTo(score, 12);
});

test('certainty and ignorance have none', () => {
  for (const confidence of [0, 1, -0.5, 95, Number.NaN]) expect(() => normalScoreOf(confidence)).toThrow(Broken);
});
