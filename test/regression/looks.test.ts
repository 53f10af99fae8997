import { expect, test } from 'vitest';
import { judgeByLooks, looksFrom } from '../../src/regression/looks.ts';
import type { Futures } from '../../src/regression/outputs.ts';
import { samplePlan } from '../kit/plan.ts';

test('looks double, up to the most', () => {
  expect(looksFrom(400, 4000)).toEqual([400, 800, 1600, 3200]);
  expect(looksFrom(400, 799)).toEqual([400]);
});

/** Futures that differ in their attempts alone. */
const futures = (attempts: readonly number[]): Futures => {
  const nothing = attempts.map(() => 0);
  const { firstDayNumber, days } = samplePlan({ days: 30 }).calendar;
  return {
    firstDayNumber,
    days,
    clearedOn: nothing,
    counts: { interruptions: nothing, unrecoverable: nothing, attempts, peakAlerts: nothing },
    startedByMonth: [nothing],
  };
};

test('looks again while an output has no verdict, and no further', async () => {
  const asked: number[] = [];
  const looked = await judgeByLooks(samplePlan({ days: 30 }), [100, 200, 400], async (many) => {
    asked.push(many);
    // A hundred futures say nothing, two hundred say that nothing differs.
    const olds = Array.from({ length: many }, (_, future) => 100 + (future % 2) * (many === 100 ? 60 : 1));
    const news = Array.from({ length: many }, (_, future) => 100 + ((future + 1) % 2) * (many === 100 ? 60 : 1));
    return [futures(news), futures(olds)];
  });
  expect(asked).toEqual([100, 200]);
  expect(looked).toMatchObject({ replications: 200, looks: 3, looked: 2 });
});

test('what the last look leaves open stays so', async () => {
  const olds = futures([0, 300, 0, 300]);
  const news = futures([300, 0, 300, 0]);
  const looked = await judgeByLooks(samplePlan({ days: 30 }), [4], async () => [news, olds]);
  expect(looked.outputs.find(({ output }) => output === 'attempts')?.verdict).toBe('INCONCLUSIVE');
});
