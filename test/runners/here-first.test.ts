import { expect, onTestFinished, test } from 'vitest';
import { inOrder } from '../../src/forecast/tally.ts';
import { here } from '../../src/runners/here.ts';
import { type BeginThreads, hereFirst } from '../../src/runners/here-first.ts';
import { threads } from '../../src/runners/threads.ts';
import { samplePlan } from '../kit/plan.ts';
import { tallyOf } from '../kit/tally-of.ts';
import { THREAD_PROGRAM } from '../kit/thread-program.ts';

const plan = samplePlan({ days: 15, outcomes: { plain: { first: { rollBack: 0.2 } } } });

const nobody: BeginThreads = () => Promise.reject(new Error('nobody is needed'));

test('short work is done here, and no thread is begun for it', async () => {
  const told: number[] = [];
  const runner = hereFirst(nobody, (done) => told.push(done), Number.POSITIVE_INFINITY);
  expect(await runner.run(plan, 3, 5)).toEqual(tallyOf(plan, [3, 4]));
  expect(await runner.run(plan, 5, 5)).toEqual(tallyOf(plan, []));
  expect(told).toEqual([1, 2]);
  await runner.end();
});

test('threads do what is left of long work, each replication once, and go on counting', async () => {
  const told: number[] = [];
  let begun = 0;
  const begin: BeginThreads = async (tell) => {
    begun++;
    return threads(2, tell, THREAD_PROGRAM);
  };
  // However fast the machine is, the first replication takes longer.
  const runner = hereFirst(begin, (done) => told.push(done), Number.MIN_VALUE);
  onTestFinished(() => runner.end());
  const from = { 3: await runner.run(plan, 3, 9), 9: await runner.run(plan, 9, 12) };
  expect([begun, told[0], told.at(-1)]).toEqual([1, 1, 9]);
  expect(inOrder(from[3])).toEqual(tallyOf(plan, [3, 4, 5, 6, 7, 8]));
  expect(inOrder(from[9])).toEqual(tallyOf(plan, [9, 10, 11]));
});

test('who listens to rules gets the futures in their order, whoever lived through them', async () => {
  const runner = hereFirst(
    async (tell) => threads(2, tell, THREAD_PROGRAM),
    () => {},
    Number.MIN_VALUE,
  );
  onTestFinished(() => runner.end());
  expect(await runner.watch(plan, [4, 2, 9, 7], 0)).toEqual(await here.watch(plan, [4, 2, 9, 7], 0));
  expect(await runner.watch(plan, [], 0)).toEqual([]);
});
