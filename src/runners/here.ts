import { loadPlugIns } from '../control/plug-ins/load.ts';
import type { Runner, Watcher } from '../forecast/runner.ts';
import { addRun, newTally, type Tally } from '../forecast/tally.ts';
import type { Plan } from '../plan/plan.ts';
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
  const all = hereWhile(
    () => true,
    () => onReplication(++done),
  );
  return {
    run: async (plan, from, to) => (await all.run(plan, from, to)).found,
    watch: async (plan, replications, defectScope) => (await all.watch(plan, replications, defectScope)).found,
  };
}

/** What was found in the first of those replications that were asked for, and in how many. */
interface Begun<Found> {
  readonly found: Found;
  readonly done: number;
}

/** A runner and a watcher that may leave the last of what they are asked for to others. */
interface Beginner {
  run(plan: Plan, from: number, to: number): Promise<Begun<Tally>>;
  watch(plan: Plan, replications: readonly number[], defectScope: number): Promise<Begun<WatchedFuture[]>>;
}

/**
 * Runs replications here and now, for as long as it is to go on.
 *
 * @param goesOn asked before each replication  @param onReplication told after each
 */
export function hereWhile(goesOn: () => boolean, onReplication: () => void): Beginner {
  const oneByOne = async (places: number, live: (place: number) => void): Promise<number> => {
    const takeTurn = turnTaker();
    let done = 0;
    while (done < places && goesOn()) {
      live(done);
      done++;
      onReplication();
      await takeTurn();
    }
    return done;
  };
  return {
    run: async (plan, from, to) => {
      const tally = newTally(plan);
      if (!goesOn()) return { found: tally, done: 0 };
      await loadPlugIns(plan.control);
      const world = newWorld(plan);
      const done = await oneByOne(to - from, (place) => addRun(tally, simulate(plan, from + place, world)));
      return { found: tally, done };
    },
    watch: async (plan, replications, defectScope) => {
      const futures: WatchedFuture[] = [];
      if (!goesOn()) return { found: futures, done: 0 };
      await loadPlugIns(plan.control);
      const live = watchedWorld(plan, defectScope);
      const done = await oneByOne(replications.length, (place) => futures.push(live(replications[place])));
      return { found: futures, done };
    },
  };
}
