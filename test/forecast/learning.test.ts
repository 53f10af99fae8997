import { expect, test } from 'vitest';
import { learningOf } from '../../src/forecast/learning.ts';
import { samplePlan } from '../kit/plan.ts';
import { tallyOf } from '../kit/tally-of.ts';

const learning = { troubles: [2], leaves: 0.5, pace: 100, exponent: 1 };

test('a DMC tells what it has behind it, and how much rarer trouble is', () => {
  const plan = samplePlan({
    days: 20,
    everyDay: true,
    strata: [
      { id: 'a', dmc: 'x', untouched: 100 },
      { id: 'b', dmc: 'y', untouched: 300 },
    ],
    outcomes: { plain: { learning } },
  });
  const found = learningOf(plan, tallyOf(plan, [0, 1]));
  expect(found.map(({ id, dmc, outcome }) => [id, dmc, outcome])).toEqual([
    ['x', 'x', 'plain'],
    ['y', 'y', 'plain'],
  ]);
  expect(found.map(({ behind }) => behind.mean)).toEqual([100, 300]);
  // leaves + (1 - leaves) / (1 + n / pace).
  expect(found.map(({ times }) => times.mean)).toEqual([0.75, 0.625]);
});

test('where no outcome learns there is nothing to tell', () => {
  const plan = samplePlan({ days: 3 });
  expect(learningOf(plan, tallyOf(plan, [0, 1]))).toEqual([]);
});
