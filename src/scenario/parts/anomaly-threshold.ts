import { ticksOf } from '../../kernel/clock.ts';
import { NONE } from '../../kernel/identity.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Workshop } from './places.ts';

/** The threshold where a scenario has one; else the plan does without the key. */
export function plannedThreshold({ scenario, amounts, mostTicks }: Workshop): Pick<Plan, 'anomalyThreshold'> {
  const words = scenario.words.anomalyThreshold;
  if (words === undefined) return {};
  const { per, volume, suppliers, noticed, lead, raisedTo } = words;
  const ofSupplier = Int32Array.from(scenario.suppliers, ({ id }) =>
    Object.hasOwn(suppliers, id) ? amounts.place(`anomalyThreshold.suppliers.${id}`, suppliers[id]) : NONE,
  );
  return {
    anomalyThreshold: {
      per,
      volumePerDay: amounts.place('anomalyThreshold.volume', volume),
      ...(Object.keys(suppliers).length === 0 ? {} : { ofSupplier }),
      noticeTicks: ticksOf(noticed),
      lead: amounts.ticks(lead, mostTicks),
      raisedTo: raisedTo === 'lifted' ? NONE : amounts.place('anomalyThreshold.raisedTo', raisedTo),
    },
  };
}
