import type { Plan } from '../plan/plan.ts';
import { FACTOR_UNIT, type Learner, learnersOf } from '../simulation/practice.ts';
import { estimateOf } from './estimate.ts';
import type { Tally } from './tally.ts';
import type { LearningForecast } from './team-forecast.ts';

/** What every DMC has learnt by the end of the horizon, in each outcome that learns; nothing where none does. */
export function learningOf(plan: Plan, tally: Tally): LearningForecast[] {
  const learners = learnersOf(plan);
  const idOf = ({ dmc, outcome }: Learner): string => {
    const isAlone = learners.filter((other) => other.dmc === dmc).length === 1;
    return isAlone ? plan.dmcs[dmc].id : `${plan.dmcs[dmc].id}/${plan.outcomes[outcome].id}`;
  };
  return learners.map(({ dmc, outcome }, place) => ({
    id: idOf({ dmc, outcome }),
    dmc: plan.dmcs[dmc].id,
    label: plan.dmcs[dmc].label,
    outcome: plan.outcomes[outcome].id,
    behind: estimateOf(tally.practice.map(({ behind }) => behind[place])),
    times: estimateOf(tally.practice.map(({ factor }) => factor[place] / FACTOR_UNIT)),
  }));
}
