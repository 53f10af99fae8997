import type { Plan } from '../plan/plan.ts';

/** What a world brings to a fleet that changes by itself. Without churn the lists are empty. */
export interface Departures {
  /** By stratum: the chance of an installation to be removed between two settlements, and to change supplier. */
  readonly removed: Float64Array;
  readonly changed: Float64Array;
  /** Of the changes of supplier among those that wait for their first attempt, the share that nobody notices. */
  unnoticed: number;
  /**
   * By stratum: installations whose change of supplier nobody has noticed, among the fresh that wait; and of these, those that
   * were found out today, which wait and are not fresh any more. Empty where all changes are noticed.
   */
  readonly stale: Int32Array;
  readonly found: Int32Array;
}

/** Room for what churn does to the strata of a plan; `prepareChurn` fills it. */
export function newDepartures({ churn, strata }: Plan): Departures {
  const count = churn === undefined ? 0 : strata.count;
  const ofStale = churn?.unnoticed === undefined ? 0 : strata.count;
  return {
    removed: new Float64Array(count),
    changed: new Float64Array(count),
    unnoticed: 0,
    stale: new Int32Array(ofStale),
    found: new Int32Array(ofStale),
  };
}
