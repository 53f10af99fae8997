import { learntFactor } from '../fleet/learning.ts';
import type { Plan } from '../plan/plan.ts';

/** Factors are kept in millionths, so that they are whole numbers. */
export const FACTOR_UNIT = 1_000_000;

/** A DMC and an outcome that it learns in. */
export interface Learner {
  readonly dmc: number;
  readonly outcome: number;
}

/** What DMCs have learnt by the end of a future, by learner. */
export interface Practice {
  /** Migrations that the DMC has behind it, less what was forgotten. */
  readonly behind: Float64Array;
  /** What the troubles are multiplied by that become rarer, in units of 1 / FACTOR_UNIT. */
  readonly factor: Float64Array;
}

/** Every DMC with each outcome of its strata that learns, by DMC. */
export function learnersOf({ dmcs, strata, outcomes }: Plan): Learner[] {
  return dmcs.flatMap((_, dmc) => {
    const own = [...strata.outcome].filter((_, stratum) => strata.dmc[stratum] === dmc);
    return [...new Set(own)]
      .sort((a, b) => a - b)
      .flatMap((outcome) => (outcomes[outcome].learning === undefined ? [] : [{ dmc, outcome }]));
  });
}

/** Room for what a plan's learners learn. */
export function newPractice(plan: Plan): Practice {
  const learners = plan.outcomes.some(({ learning }) => learning !== undefined) ? learnersOf(plan).length : 0;
  return { behind: new Float64Array(learners), factor: new Float64Array(learners) };
}

/**
 * At the end of a future: what every learner has learnt.
 *
 * @param migrated by DMC: the migrations behind it
 * @param values of every quantity in this world
 */
export function notePractice(
  { behind, factor }: Practice,
  plan: Plan,
  migrated: Float64Array,
  values: Float64Array,
): void {
  if (behind.length === 0) return;
  for (const [place, { dmc, outcome }] of learnersOf(plan).entries()) {
    const learning = plan.outcomes[outcome].learning!;
    behind[place] = migrated[dmc];
    const times = learntFactor(migrated[dmc], values[learning.leaves], learning);
    factor[place] = Math.round(times * FACTOR_UNIT);
  }
}
