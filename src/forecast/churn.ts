import { MOVED_OUT, STATES } from '../fleet/installation.ts';
import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { TOTAL, type Total } from '../simulation/run.ts';
import { estimateOf } from './estimate.ts';
import type { Estimate } from './figures.ts';
import { sumsAt, type Tally } from './tally.ts';

/** How the fleet changes by itself, over the horizon. */
export interface ChurnSummary {
  /** Taken off the wall before they were started. */
  readonly removed: Estimate;
  /** Taken off the wall once they were migrated. */
  readonly removedMigrated: Estimate;
  /** Active ones that went dormant before they were started. */
  readonly changedSupplier: Estimate;
  /** Authorised installations that were to be started and had changed supplier unnoticed. */
  readonly staleAuthorisations: Estimate;
  /** Joined the scope after the first morning. */
  readonly joined: Estimate;
}

/** How the fleet changed by itself; null where the scenario lets it stay as it is. */
export function churnOf(plan: Plan, tally: Tally): ChurnSummary | null {
  if (plan.churn === undefined) return null;
  const total = (name: Total): Estimate => estimateOf(sumsAt(tally, TOTAL[name]));
  return {
    removed: total('removed'),
    removedMigrated: total('removedMigrated'),
    changedSupplier: total('changedSupplier'),
    staleAuthorisations: total('staleAuthorisations'),
    joined: total('joined'),
  };
}

/** Installations put in scope by the end of a day, mean over futures: whoever moved to another stratum counts there alone. */
export function putInScopeOn(tally: Tally, day: number): number {
  const at = day * STATES;
  let installations = -tally.states[at + MOVED_OUT];
  for (let state = 0; state < STATES; state++) installations += tally.states[at + state];
  return installations / tally.replications.length;
}

/** Strata that installations may join after the start: where the scope grows, and what active ones become. */
export function joinedStrata({ churn }: Plan): ReadonlySet<number> {
  if (churn === undefined) return new Set();
  const become = Array.from(churn.becomes).filter((stratum) => stratum !== NONE);
  return new Set([...churn.growth.map(({ stratum }) => stratum), ...become]);
}
