import { addRun, newTally, type Tally } from '../../src/forecast/tally.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';

/** The tally of some replications of a plan, in the order given. */
export function tallyOf(plan: Plan, replications: readonly number[]): Tally {
  const world = newWorld(plan);
  const tally = newTally(plan);
  for (const replication of replications) addRun(tally, simulate(plan, replication, world));
  return tally;
}
