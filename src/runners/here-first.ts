import { addTally } from '../forecast/tally.ts';
import { hereWhile } from './here.ts';
import type { Threads } from './threads.ts';

/** Milliseconds of work after which others are asked for help: about as long as threads take to begin and to become quick. */
const ALONE = 1000;

/** Begins threads that tell whoever listens how many replications they have done. */
export type BeginThreads = (onReplications: (done: number) => void) => Promise<Threads>;

/**
 * Runs replications here for the first second, over all that it is asked, and leaves the rest to threads. Most work is done
 * before a thread would be ready, and then none is begun. No figure depends on who ran what.
 *
 * @param begin asked once, when there is work left
 * @param onReplication told now and then how many replications are done since this runner was made
 * @param alone milliseconds of work for which nobody is asked
 */
export function hereFirst(begin: BeginThreads, onReplication: (done: number) => void, alone = ALONE): Threads {
  let begun: Promise<Threads> | undefined;
  let spent = 0;
  let since = 0;
  let doneHere = 0;
  let doneThere = 0;
  const tell = (): void => onReplication(doneHere + doneThere);
  const first = hereWhile(
    () => spent < alone,
    () => {
      const now = performance.now();
      spent += now - since;
      since = now;
      doneHere++;
      tell();
    },
  );
  const threads = (): Promise<Threads> => {
    begun ??= begin((done) => {
      doneThere = done;
      tell();
    });
    return begun;
  };
  return {
    run: async (plan, from, to) => {
      since = performance.now();
      const { found, done } = await first.run(plan, from, to);
      if (from + done < to) addTally(found, await (await threads()).run(plan, from + done, to));
      return found;
    },
    watch: async (plan, replications, defectScope) => {
      since = performance.now();
      const { found, done } = await first.watch(plan, replications, defectScope);
      const left = replications.slice(done);
      if (left.length > 0) found.push(...(await (await threads()).watch(plan, left, defectScope)));
      return found;
    },
    end: async () => (await begun)?.end(),
  };
}
