import type { Plan } from '../plan/plan.ts';
import type { Tally } from './tally.ts';

/** Where replications run: the port that a forecast asks. Whoever answers, the tally is the same. */
export interface Runner {
  /** Runs the replications from `from` up to, not including, `to`. */
  run(plan: Plan, from: number, to: number): Promise<Tally>;
}
