import { loadPlugIns } from '../control/plug-ins/load.ts';
import { addRun, newTally, type Tally } from '../forecast/tally.ts';
import type { Plan } from '../plan/plan.ts';
import { simulate } from '../simulation/simulate.ts';
import { newWorld } from '../simulation/world.ts';
import { type PostedError, postedError } from './posted-error.ts';

/** Places in {@link Work.shared}. */
export const NEXT = 0;
export const DONE = 1;

/** What is posted to a thread: a plan, and where to ask for replications of it. */
export interface Work {
  readonly plan: Plan;
  readonly to: number;
  /** Seen by all threads at work on the plan: the next replication that nobody has begun, and how many are done. */
  readonly shared: Int32Array;
}

/** What is posted back. */
export type Answer =
  | { readonly tally: Tally }
  | { readonly failed: { readonly replication: number; readonly error: PostedError } };

/**
 * What a thread does: it takes one replication after another, until there are no more. So a slow thread takes fewer, and the
 * tally is posted once.
 */
export async function replicate({ plan, to, shared }: Work): Promise<Answer> {
  let replication = Atomics.load(shared, NEXT);
  try {
    await loadPlugIns(plan.control);
    const world = newWorld(plan);
    const tally = newTally(plan);
    for (;;) {
      replication = Atomics.add(shared, NEXT, 1);
      if (replication >= to) return { tally };
      addRun(tally, simulate(plan, replication, world));
      Atomics.add(shared, DONE, 1);
    }
  } catch (error) {
    // Nobody begins another; those that were begun before this one are done, and may tell of an earlier failure.
    Atomics.store(shared, NEXT, to);
    return { failed: { replication, error: postedError(error) } };
  }
}
