import type { Runner } from '../forecast/runner.ts';
import { here } from './here.ts';
import { postedError, revivedError } from './posted-error.ts';

/**
 * Runs replications here, but as if they ran elsewhere: the plan, the tally and what goes wrong are copied as data on
 * their way. What runs with it runs in a thread, on a queue and in a browser's worker.
 */
export const byPost: Runner = {
  run: async (plan, from, to) => {
    try {
      return structuredClone(await here.run(structuredClone(plan), from, to));
    } catch (error) {
      throw revivedError(structuredClone(postedError(error)));
    }
  },
};
