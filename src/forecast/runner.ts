import type { Plan } from '../plan/plan.ts';
import type { WatchedFuture } from '../simulation/watched-futures.ts';
import type { Tally } from './tally.ts';

/**
 * Where replications run: the port that a forecast and every experiment ask. Whoever answers, the tally says the same; its
 * futures may stand in any order (`inOrder` puts them into that of their replications).
 */
export interface Runner {
  /**
   * Runs the replications from `from` up to, not including, `to`. It may be asked for several plans at the same time.
   *
   * @throws Broken or BeyondBounds of the first replication that fails, whoever runs it
   */
  run(plan: Plan, from: number, to: number): Promise<Tally>;
}

/** Where futures are lived through while somebody listens to their rules: the port of whoever asks what a rule is worth. */
export interface Watcher {
  /**
   * Lives through replications of a plan.
   *
   * @param defectScope where the plan's only defect strikes, or NONE
   * @returns what its rules did in each, in the order of `replications`
   * @throws as `Runner.run`
   */
  watch(plan: Plan, replications: readonly number[], defectScope: number): Promise<readonly WatchedFuture[]>;
}
