import { Piscina } from 'piscina';
import type { Runner } from '../forecast/runner.ts';
import { addTally, newTally } from '../forecast/tally.ts';
import type { Plan } from '../plan/plan.ts';
import { revivedError } from './posted-error.ts';
import { type Answer, DONE, NEXT, type Work } from './thread.ts';

/** Milliseconds after which whoever watches is told again. */
const REST = 100;

/** Runs replications in threads, which are kept until they are ended. */
export interface Threads extends Runner {
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
  const pool = new Piscina<Work, Answer>({
    filename: program.href,
    name: 'replicate',
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
  const run = async (plan: Plan, from: number, to: number) => {
    const tally = newTally(plan);
    const shared = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
    shared[NEXT] = from;
    running.add(shared);
    const clock = setInterval(tell, REST);
    try {
      const parts = Array.from({ length: Math.min(most, to - from) }, () => pool.run({ plan, to, shared }));
      const answers = await Promise.all(parts);
      const failures = answers.flatMap((answer) => ('failed' in answer ? [answer.failed] : []));
      failures.sort((a, b) => a.replication - b.replication);
      if (failures.length > 0) throw revivedError(failures[0].error);
      for (const answer of answers) if ('tally' in answer) addTally(tally, answer.tally);
    } finally {
      clearInterval(clock);
      tell();
      running.delete(shared);
      doneBefore += shared[DONE];
    }
    return tally;
  };
  return { run, end: () => pool.destroy() };
}
