import type { Runner } from '../forecast/runner.ts';
import { addRun, newTally } from '../forecast/tally.ts';
import { simulate } from '../simulation/simulate.ts';
import { newWorld } from '../simulation/world.ts';

/** Runs replications here and now, one after another. */
export const here: Runner = {
  run: async (plan, from, to) => {
    const world = newWorld(plan);
    const tally = newTally(plan);
    for (let replication = from; replication < to; replication++) addRun(tally, simulate(plan, replication, world));
    return tally;
  },
};
