import { expect, onTestFinished, test } from 'vitest';
import { type Threads, threads } from '../../src/runners/threads.ts';
import { samplePlan } from '../kit/plan.ts';
import { THREAD_PROGRAM } from '../kit/thread-program.ts';

const plan = samplePlan({ days: 15, outcomes: { plain: { first: { rollBack: 0.2 } } } });

function ended(runner: Threads): Threads {
  onTestFinished(() => runner.end());
  return runner;
}

test('tells how many are done, over all that was asked, and the last word is all', async () => {
  const told: number[] = [];
  const runner = ended(threads(2, (done) => told.push(done), THREAD_PROGRAM));
  await Promise.all([runner.run(plan, 0, 2000), runner.run(plan, 0, 30)]);
  await runner.run(plan, 30, 40);
  expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(2040);
});

test('leaves this thread free', async () => {
  const runner = ended(threads(1, undefined, THREAD_PROGRAM));
  let isDone = false;
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  // Long enough for a few turns, on any machine.
  for (let from = 0; turns < 20 && from < 100_000; from += 200) await runner.run(plan, from, from + 200);
  isDone = true;
  clearInterval(timer);
  expect([isDone, turns >= 20]).toEqual([true, true]);
});

test('ends in the middle of its work', async () => {
  const runner = threads(2, undefined, THREAD_PROGRAM);
  const run = runner.run(plan, 0, 1_000_000_000).catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await runner.end();
  expect(await run).toBeInstanceOf(Error);
});
