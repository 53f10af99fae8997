import type { Plan } from '../plan/plan.ts';

/** What DMCs have behind them, where the troubles of an outcome become rarer with it. */
export interface Learnt {
  /** Whether any outcome learns. */
  readonly learns: boolean;
  /** By DMC: migrations so far, less what was forgotten; and what the factors below rest on. */
  readonly migrated: Float64Array;
  readonly known: Float64Array;
  /** By stratum: what the shares of its outcome are multiplied by. */
  readonly factor: Float64Array;
}

/** Nothing learnt. */
export function newLearnt({ outcomes, dmcs, strata }: Plan): Learnt {
  return {
    learns: outcomes.some(({ learning }) => learning !== undefined),
    migrated: new Float64Array(dmcs.length),
    known: new Float64Array(dmcs.length),
    factor: new Float64Array(strata.count).fill(1),
  };
}

/** Forgets everything, before the next replication. */
export function clearLearnt({ migrated, known, factor }: Learnt): void {
  migrated.fill(0);
  known.fill(0);
  factor.fill(1);
}
