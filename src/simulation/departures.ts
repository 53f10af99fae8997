import type { Plan } from '../plan/plan.ts';

/** What a world brings to a fleet that changes by itself. Without churn the lists are empty. */
export interface Departures {
  /** By stratum: the chance of an installation to be removed between two settlements, and to change supplier. */
  readonly removed: Float64Array;
  readonly changed: Float64Array;
}

/** Room for what churn does to the strata of a plan; `prepareChurn` fills it. */
export function newDepartures({ churn, strata }: Plan): Departures {
  const count = churn === undefined ? 0 : strata.count;
  return { removed: new Float64Array(count), changed: new Float64Array(count) };
}
