import type { Runner } from '../forecast/runner.ts';
import { addTally } from '../forecast/tally.ts';
import { runHere } from './here.ts';
import type { Threads } from './threads.ts';

/** Milliseconds of work after which others are asked for help: about as long as threads take to begin and to become quick. */
const ALONE = 1000;

/** Begins threads that tell whoever listens how many replications they have done. */
export type BeginThreads = (onReplications: (done: number) => void) => Promise<Threads>;

/**
 * Runs replications here for the first second, over all that it is asked, and leaves the rest to threads. Most
 * work is done before a thread would be ready, and then none is begun. No figure depends on who ran what.
 *
 * @param begin asked once, when there is work left
 * @param onReplication told now and then how many replications are done since this runner was made
 * @param alone milliseconds of work for which nobody is asked
 */
export function hereFirst(begin: BeginThreads, onReplication: (done: number) => void, alone = ALONE): Threads {
  let threads: Promise<Threads> | undefined;
  let spent = 0;
  let doneHere = 0;
  let doneThere = 0;
  const tell = (): void => onReplication(doneHere + doneThere);
  const run: Runner['run'] = async (plan, from, to) => {
    const began = performance.now();
    const spentBefore = spent;
    const goesOn = (): boolean => spent < alone;
    const { tally, next } = await runHere(plan, from, to, goesOn, () => {
      spent = spentBefore + performance.now() - began;
      doneHere++;
      tell();
    });
    if (next === to) return tally;
    threads ??= begin((done) => {
      doneThere = done;
      tell();
    });
    addTally(tally, await (await threads).run(plan, next, to));
    return tally;
  };
  return { run, end: async () => (await threads)?.end() };
}
