import { expect, test } from 'vitest';
import { clearLearnt, newLearnt } from '../../src/simulation/learnt.ts';
import { samplePlan } from '../kit/plan.ts';

const learning = { troubles: [2], leaves: 0.5, pace: 10, exponent: 1 };

test('somebody learns where an outcome says so', () => {
  expect(newLearnt(samplePlan()).learns).toBe(false);
  expect(newLearnt(samplePlan({ outcomes: { plain: { learning } } })).learns).toBe(true);
});

test('a cleared world has learnt nothing', () => {
  const learnt = newLearnt(samplePlan({ outcomes: { plain: { learning } } }));
  const fresh = structuredClone(learnt);
  learnt.migrated[0] = 5;
  learnt.known[0] = 5;
  learnt.factor[0] = 0.7;
  clearLearnt(learnt);
  expect(learnt).toEqual(fresh);
});
