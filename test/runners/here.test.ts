import { expect, test } from 'vitest';
import { here, hereWith } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';
import { tallyOf } from '../kit/tally-of.ts';

const plan = samplePlan({ days: 15, outcomes: { plain: { first: { rollBack: 0.2 } } } });

test('runs the replications that it is asked for, one after another', async () => {
  const tally = await here.run(plan, 3, 7);
  expect(tally.replications).toEqual([3, 4, 5, 6]);
  expect(tally).toEqual(tallyOf(plan, [3, 4, 5, 6]));
});

test('runs nothing where nothing is asked', async () => {
  expect((await here.run(plan, 5, 5)).replications).toEqual([]);
});

test('says how many are done, over all that it was asked', async () => {
  const told: number[] = [];
  const runner = hereWith((done) => told.push(done));
  await runner.run(plan, 0, 2);
  await runner.run(plan, 2, 4);
  expect(told).toEqual([1, 2, 3, 4]);
});

test('lets the thread have a turn now and then', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  // Long enough for several turns of 50 ms, on any machine.
  const started = performance.now();
  for (let from = 0; performance.now() - started < 200; from += 50) await here.run(plan, from, from + 400);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});
