import { loadPlugIns } from '../control/plug-ins/load.ts';
import { addRun, newTally, type Tally } from '../forecast/tally.ts';
import type { Plan } from '../plan/plan.ts';
import { simulate } from '../simulation/simulate.ts';
import { type WatchedFuture, watchedWorld } from '../simulation/watched-futures.ts';
import { newWorld } from '../simulation/world.ts';
import { type PostedError, postedError } from './posted-error.ts';

/** Places in {@link Work.shared}. */
export const NEXT = 0;
export const DONE = 1;

/** What is posted to a thread: a plan, and where to ask what is next. */
interface Work {
  readonly plan: Plan;
  /** Seen by all threads at work on the plan: what is next that nobody has begun, and how many are done. */
  readonly shared: Int32Array;
}

/** Replications up to, not including, one. */
export interface RunWork extends Work {
  readonly to: number;
}

/** Replications of a list, which are asked for by their places; see `Watcher`. */
export interface WatchWork extends Work {
  readonly replications: readonly number[];
  readonly defectScope: number;
}

/** A future that was watched, and its place in the list. */
export type WatchedAt = readonly [place: number, future: WatchedFuture];

/** What is posted back. */
export type Answer<Found> =
  | { readonly found: Found }
  | { readonly failed: { readonly place: number; readonly error: PostedError } };

/** What a thread does for `Runner.run`. */
export function replicate({ plan, to, shared }: RunWork): Promise<Answer<Tally>> {
  return inTurn({ plan, shared }, to, () => {
    const world = newWorld(plan);
    const tally = newTally(plan);
    return { found: tally, live: (replication) => addRun(tally, simulate(plan, replication, world)) };
  });
}

/** What a thread does for `Watcher.watch`. */
export function watch({ plan, replications, defectScope, shared }: WatchWork): Promise<Answer<readonly WatchedAt[]>> {
  return inTurn({ plan, shared }, replications.length, () => {
    const future = watchedWorld(plan, defectScope);
    const found: WatchedAt[] = [];
    return { found, live: (place) => found.push([place, future(replications[place])]) };
  });
}

/**
 * Takes one place after another, until there are no more. So a slow thread takes fewer, and what it found is posted once.
 *
 * @param begin makes a world to live in, and what is found there
 */
async function inTurn<Found>(
  { plan, shared }: Work,
  to: number,
  begin: () => { readonly found: Found; readonly live: (place: number) => void },
): Promise<Answer<Found>> {
  let place = Atomics.load(shared, NEXT);
  try {
    await loadPlugIns(plan.control);
    const { found, live } = begin();
    for (;;) {
      place = Atomics.add(shared, NEXT, 1);
      if (place >= to) return { found };
      live(place);
      Atomics.add(shared, DONE, 1);
    }
  } catch (error) {
    // Nobody begins another; those that were begun before this one are done, and may tell of an earlier failure.
    Atomics.store(shared, NEXT, to);
    return { failed: { place, error: postedError(error) } };
  }
}
