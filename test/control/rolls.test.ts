import { expect, test } from 'vitest';
import { newRolls } from '../../src/control/rolls.ts';
import { samplePlan } from '../kit/plan.ts';

test('strata stand under their supplier and their entry, in the order of their ids', () => {
  const plan = samplePlan({
    strata: [
      { id: 'a', supplier: 'keen', entry: 'old' },
      { id: 'b', supplier: 'slow', entry: 'old' },
      { id: 'c', supplier: 'keen', entry: 'young' },
    ],
  });
  const none = new Float64Array(3);
  const rolls = newRolls(plan.strata, 2, 2, { all: [none], ofFresh: none, ofEntries: none });
  expect([...rolls.strata]).toEqual([0, 1, 2]);
  expect([...rolls.suppliers]).toEqual([0, 1]);
  expect(rolls.ofSupplier.map((list) => [...list])).toEqual([[0, 2], [1]]);
  expect(rolls.ofEntry.map((list) => [...list])).toEqual([[0, 1], [2]]);
  expect(rolls.live.count).toBe(0);
});
