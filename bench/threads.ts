import { availableParallelism, loadavg } from 'node:os';
import type { Plan } from '../src/plan/plan.ts';
import { threads } from '../src/runners/threads.ts';
import { shrunkPlan } from '../test/kit/shrunk-plan.ts';
import { THREAD_PROGRAM } from '../test/kit/thread-program.ts';
import type { Size } from './harness.ts';
import { shippedPlan } from './scenario-plan.ts';

/** What one thread took for the same replications as two, by the clock on the wall. */
export interface Scaling {
  readonly replications: number;
  readonly secondsOfOne: number;
  readonly secondsOfTwo: number;
  /** How busy the machine was with others: without a core for each thread, no scaling is to be seen. */
  readonly load: string;
}

/** As many as a forecast takes before its first look: a thread's start, with code that is compiled anew in each, is paid once a run. */
const REPLICATIONS: Readonly<Record<Size, number>> = { full: 100, smoke: 2 };

/** Runs the whole programme in one thread and in two, their start and the posting of plan and tallies included. */
export async function runThreads(size: Size): Promise<Scaling> {
  const shipped = await shippedPlan('national-programme');
  const plan = size === 'full' ? shipped : shrunkPlan(shipped, 1000);
  const replications = REPLICATIONS[size];
  const others = loadavg()[0].toFixed(1);
  const secondsOfOne = await secondsIn(1, plan, replications);
  const secondsOfTwo = await secondsIn(2, plan, replications);
  const load = `${availableParallelism()} cores with a load of ${others} before`;
  return { replications, secondsOfOne, secondsOfTwo, load };
}

async function secondsIn(most: number, plan: Plan, replications: number): Promise<number> {
  const started = performance.now();
  const runner = threads(most, undefined, THREAD_PROGRAM);
  await runner.run(plan, 0, replications);
  await runner.end();
  return (performance.now() - started) / 1000;
}
