import { availableParallelism } from 'node:os';
import { z } from 'zod';
import type { Runner } from '../forecast/runner.ts';
import { threads } from '../runners/threads.ts';
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
 * Does work whose replications run in threads, and ends these.
 *
 * @param onReplications told now and then how many replications are done
 */
export async function onThreads<Result>(
  most: number,
  onReplications: (done: number) => void,
  work: (runner: Runner) => Promise<Result>,
): Promise<Result> {
  const runner = threads(most, onReplications);
  try {
    return await work(runner);
  } finally {
    await runner.end();
  }
}
