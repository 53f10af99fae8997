import { Piscina } from 'piscina';
import type { Runner, Watcher } from '../forecast/runner.ts';
import { addTally, newTally, type Tally } from '../forecast/tally.ts';
import { revivedError } from './posted-error.ts';
import { type Answer, DONE, NEXT, type RunWork, type WatchedAt, type WatchWork } from './thread.ts';

/** Milliseconds after which whoever watches is told again. */
const REST = 100;

/** Runs replications in threads, which are kept until they are ended. */
export interface Threads extends Runner, Watcher {
  /** Ends the threads, whatever they are doing. */
  end(): Promise<void>;
}

/**
 * Runs replications in threads of their own, so that this one stays free: to show how far they are, and to be interrupted.
 * Threads begin when there is work for them, and each holds a world of its own: memory grows with their number.
 *
 * @param most threads at the same time
 * @param onReplications told now and then how many replications are done since this runner was made
 * @param program that each thread runs: the built `thread.ts`
 */
export function threads(
  most: number,
  onReplications: (done: number) => void = () => {},
  program: URL = new URL('./thread.js', import.meta.url),
): Threads {
  const pool = new Piscina<RunWork | WatchWork, unknown>({
    filename: program.href,
    minThreads: 0,
    maxThreads: most,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
  });
  const running = new Set<Int32Array>();
  let doneBefore = 0;
  let told = 0;
  const tell = (): void => {
    let done = doneBefore;
    for (const shared of running) done += Atomics.load(shared, DONE);
    if (done > told) onReplications(done);
    told = done;
  };
  /** Has what is at the places from `from` on done by all threads; what each of them found. */
  const shareOut = async <Found>(
    name: 'replicate' | 'watch',
    work: Omit<RunWork, 'shared'> | Omit<WatchWork, 'shared'>,
    from: number,
    to: number,
  ): Promise<readonly Found[]> => {
    const shared = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
    shared[NEXT] = from;
    running.add(shared);
    const clock = setInterval(tell, REST);
    try {
      const parts = Array.from({ length: Math.min(most, to - from) }, () => pool.run({ ...work, shared }, { name }));
      const answers = (await Promise.all(parts)) as readonly Answer<Found>[];
      const failures = answers.flatMap((answer) => ('failed' in answer ? [answer.failed] : []));
      failures.sort((a, b) => a.place - b.place);
      if (failures.length > 0) throw revivedError(failures[0].error);
      return answers.flatMap((answer) => ('found' in answer ? [answer.found] : []));
    } finally {
      clearInterval(clock);
      tell();
      running.delete(shared);
      doneBefore += shared[DONE];
    }
  };
  return {
    run: async (plan, from, to) => {
      const tally = newTally(plan);
      for (const part of await shareOut<Tally>('replicate', { plan, to }, from, to)) addTally(tally, part);
      return tally;
    },
    watch: async (plan, replications, defectScope) => {
      const work = { plan, replications, defectScope };
      const found = await shareOut<readonly WatchedAt[]>('watch', work, 0, replications.length);
      return found
        .flat()
        .sort(([one], [other]) => one - other)
        .map(([, future]) => future);
    },
    end: () => pool.destroy(),
  };
}
