import { availableParallelism } from 'node:os';
import { z } from 'zod';
import type { Runner, Watcher } from '../forecast/runner.ts';
import { hereFirst } from '../runners/here-first.ts';
import { numberIn, readTyped } from './typed.ts';

/** More would need more memory than any machine has. */
const MOST = 256;

export interface ThreadOptions {
  readonly threads?: string;
}

/** How many threads may work at the same time: as many as were typed, or one a core. */
export function mostThreads({ threads: typed }: ThreadOptions): number {
  if (typed === undefined) return availableParallelism();
  return readTyped('--threads', z.int().min(1).max(MOST), numberIn('--threads', typed), typed);
}

/**
 * Does work whose replications run in threads, as soon as it is long enough for these to help, and ends them.
 *
 * @param onReplications told now and then how many replications are done
 */
export async function onThreads<Result>(
  most: number,
  onReplications: (done: number) => void,
  work: (runner: Runner & Watcher) => Promise<Result>,
): Promise<Result> {
  const runner = hereFirst(async (tell) => {
    const { threads } = await import('../runners/threads.ts');
    return threads(most, tell);
  }, onReplications);
  try {
    return await work(runner);
  } finally {
    await runner.end();
  }
}
