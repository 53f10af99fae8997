import { expect, test } from 'vitest';
import { FACTOR_UNIT, learnersOf, newPractice } from '../../src/simulation/practice.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { samplePlan } from '../kit/plan.ts';

const learning = { troubles: [2], leaves: 0.5, pace: 100, exponent: 1 };
const plan = samplePlan({
  days: 20,
  everyDay: true,
  strata: [
    { id: 'a', dmc: 'x', untouched: 100, outcome: 'learns' },
    { id: 'b', dmc: 'y', untouched: 50, outcome: 'plain' },
  ],
  outcomes: { plain: {}, learns: { learning } },
});

test('learners are DMCs with an outcome that learns', () => {
  expect(learnersOf(plan)).toHaveLength(1);
  expect(newPractice(samplePlan()).behind).toHaveLength(0);
});

test('at the end it is told what was learnt, the last day included', () => {
  const { practice } = simulate(plan, 0);
  expect([...practice.behind]).toEqual([100]);
  expect(practice.factor[0]).toBe(0.75 * FACTOR_UNIT);
});
