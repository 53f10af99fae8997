import { ticksOf } from '../../kernel/clock.ts';
import { NONE } from '../../kernel/identity.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Workshop } from './places.ts';

/** The threshold where a scenario has one; else the plan does without the key. */
export function plannedThreshold({ scenario, amounts, mostTicks }: Workshop): Pick<Plan, 'anomalyThreshold'> {
  const words = scenario.words.anomalyThreshold;
  if (words === undefined) return {};
  const { per, volume, noticed, lead, raisedTo } = words;
  return {
    anomalyThreshold: {
      per,
      volumePerDay: amounts.place('anomalyThreshold.volume', volume),
      noticeTicks: ticksOf(noticed),
      lead: amounts.ticks(lead, mostTicks),
      raisedTo: raisedTo === 'lifted' ? NONE : amounts.place('anomalyThreshold.raisedTo', raisedTo),
    },
  };
}
