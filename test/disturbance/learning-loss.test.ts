import { expect, test } from 'vitest';
import { learningLoss } from '../../src/disturbance/learning-loss.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';

function episodes(onset: number, part: number) {
  const plan = samplePlan({
    days: 10,
    disturbances: [{ id: 'loss', disturbance: 'learning-loss', scope: 'dmc dmc-1', quantities: { onset, part } }],
  });
  return learningLoss.episodes(plan.disturbances[0], circumstancesOf(plan, { onset, part }));
}

test('it comes at the midnight that begins its day', () => {
  expect(episodes(4.7, 0.3)).toEqual([
    { mechanism: 'learning loss', scope: 2, fromTick: 384, untilTick: 960, part: 0.3 },
  ]);
  expect(episodes(0, 2)).toMatchObject([{ fromTick: 0, part: 1 }]);
});

test('there is none without a part, before the first day or beyond the horizon', () => {
  expect(episodes(4, 0)).toEqual([]);
  expect(episodes(-1, 0.3)).toEqual([]);
  expect(episodes(10, 0.3)).toEqual([]);
});
