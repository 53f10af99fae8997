import { named } from '../kernel/identity.ts';
import { heldAt } from '../kernel/quantity.ts';
import type { Plan } from '../plan/plan.ts';

/** What a candidate volume is: what the strategy aims at every migration day, or the most that governance lets it start. */
export type Lever = 'volume' | 'cap';

/**
 * The plan at a candidate volume. As a volume: the strategy is `fixed` at it from the first day to the last, and the
 * governance cap is lifted with all that raises it, because a capacity that nobody is allowed to use would be measured
 * as none. As a cap: the scenario's own strategy stays, and the cap is this from the first day, for good. All else is the
 * scenario's: rules, services, calendar, authorisations, and how a newly listed entry begins.
 *
 * @param volumePerDay whole installations a day, at least 1
 */
export function planAt(plan: Plan, volumePerDay: number, lever: Lever): Plan {
  const { handOver, governance: _governance, ...control } = plan.control;
  if (lever === 'volume') {
    const strategy = { name: 'fixed', settings: { volumePerDay } };
    return { ...plan, control: { ...control, strategy, cap: [] } };
  }
  const turns = handOver === undefined ? {} : { handOver };
  return {
    ...plan,
    quantities: [...plan.quantities, heldAt(named('capacity.cap'), 0)],
    control: { ...control, ...turns, cap: [{ fromDay: plan.quantities.length, volumePerDay }] },
  };
}
