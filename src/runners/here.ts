import { loadPlugIns } from '../control/plug-ins/load.ts';
import type { Runner, Watcher } from '../forecast/runner.ts';
import { addRun, newTally } from '../forecast/tally.ts';
import { simulate } from '../simulation/simulate.ts';
import { type WatchedFuture, watchedWorld } from '../simulation/watched-futures.ts';
import { newWorld } from '../simulation/world.ts';
import { turnTaker } from './turn.ts';

/** Runs replications here and now, one after another. */
export const here: Runner & Watcher = hereWith(() => {});

/**
 * Runs replications here and now, and says after each how many are done so far. Now and then it lets the thread's other
 * business have a turn; no figure depends on when.
 *
 * @param onReplication told how many replications are done since this runner was made
 */
export function hereWith(onReplication: (done: number) => void): Runner & Watcher {
  let done = 0;
  const oneByOne = async (replications: Iterable<number>, live: (replication: number) => void): Promise<void> => {
    const takeTurn = turnTaker();
    for (const replication of replications) {
      live(replication);
      done++;
      onReplication(done);
      await takeTurn();
    }
  };
  return {
    run: async (plan, from, to) => {
      await loadPlugIns(plan.control);
      const world = newWorld(plan);
      const tally = newTally(plan);
      const all = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
      await oneByOne(all, (replication) => addRun(tally, simulate(plan, replication, world)));
      return tally;
    },
    watch: async (plan, replications, defectScope) => {
      await loadPlugIns(plan.control);
      const live = watchedWorld(plan, defectScope);
      const futures: WatchedFuture[] = [];
      await oneByOne(replications, (replication) => futures.push(live(replication)));
      return futures;
    },
  };
}
