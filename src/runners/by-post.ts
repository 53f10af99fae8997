import type { Runner, Watcher } from '../forecast/runner.ts';
import { here } from './here.ts';
import { postedError, revivedError } from './posted-error.ts';

/**
 * Runs replications here, but as if they ran elsewhere: the plan, what came of it and what goes wrong are copied as data on
 * their way. What runs with it runs in a thread, on a queue and in a browser's worker.
 */
export const byPost: Runner & Watcher = {
  run: (plan, from, to) => posted(here.run(structuredClone(plan), from, to)),
  watch: (plan, replications, defectScope) =>
    posted(here.watch(structuredClone(plan), structuredClone(replications), defectScope)),
};

async function posted<Found>(found: Promise<Found>): Promise<Found> {
  try {
    return structuredClone(await found);
  } catch (error) {
    throw revivedError(structuredClone(postedError(error)));
  }
}
