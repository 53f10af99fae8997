import { loadPlugIns } from '../control/plug-ins/load.ts';
import type { Runner } from '../forecast/runner.ts';
import { addRun, newTally } from '../forecast/tally.ts';
import { simulate } from '../simulation/simulate.ts';
import { newWorld } from '../simulation/world.ts';
import { turnTaker } from './turn.ts';

/** Runs replications here and now, one after another. */
export const here: Runner = hereWith(() => {});

/**
 * Runs replications here and now, and says after each how many are done so far. Now and then it lets the thread's other
 * business have a turn; no figure depends on when.
 *
 * @param onReplication told how many replications are done since this runner was made
 */
export function hereWith(onReplication: (done: number) => void): Runner {
  let done = 0;
  return {
    run: async (plan, from, to) => {
      await loadPlugIns(plan.control);
      const world = newWorld(plan);
      const tally = newTally(plan);
      const takeTurn = turnTaker();
      for (let replication = from; replication < to; replication++) {
        addRun(tally, simulate(plan, replication, world));
        done++;
        onReplication(done);
        await takeTurn();
      }
      return tally;
    },
  };
}
