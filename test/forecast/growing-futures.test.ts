import { expect, test } from 'vitest';
import { GrowingFutures } from '../../src/forecast/growing-futures.ts';
import type { Runner } from '../../src/forecast/runner.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';

test('futures grow by those that are missing, and say what as many at once would say', async () => {
  const plan = samplePlan({ days: 20, outcomes: { plain: { first: { rollBack: { uniform: [0, 0.4] } } } } });
  const asked: (readonly number[])[] = [];
  const runner: Runner = {
    run: (of, from, to) => {
      asked.push([from, to]);
      return here.run(of, from, to);
    },
  };
  const grown = new GrowingFutures(plan, runner);
  for (const replications of [4, 10, 6, 10]) await grown.growTo(replications);
  expect(asked).toEqual([
    [0, 4],
    [4, 10],
  ]);
  expect(grown.replications).toBe(10);
  const whole = new GrowingFutures(plan, here);
  await whole.growTo(10);
  expect(grown.figures()).toEqual(whole.figures());
  expect([...grown.clearedOn(4)]).toEqual([...whole.clearedOn(10).slice(0, 4)]);
});
