import { TICKS_PER_DAY } from '../kernel/clock.ts';
import type { Plan } from '../plan/plan.ts';
import { Amounts } from './amounts.ts';
import { plannedDisturbance } from './parts/disturbances.ts';
import { disturbancesWords } from './schema/disturbances.ts';

/** What a scenario could write in its list `disturbances:`, as plain values. */
export type DisturbanceItem = Readonly<Record<string, unknown>>;

/**
 * The plan of a scenario whose list `disturbances:` has these items besides. Everything else stays as it is, addresses too:
 * both plans meet the same luck. What is added stands behind what was there, not in the order of ids, so that places stay.
 *
 * @param items written as in a scenario, with ids that the plan does not have; throws where the schema refuses one
 */
export function withDisturbances(plan: Plan, items: readonly DisturbanceItem[]): Plan {
  const words = disturbancesWords.parse(items);
  const amounts = new Amounts();
  const { firstDayNumber, days } = plan.calendar;
  const stage = {
    amounts,
    firstDayNumber,
    mostTicks: days * TICKS_PER_DAY,
    scopes: plan.scopes,
    dnos: plan.alerts.dnos.map(({ id }) => id),
    services: plan.services.map(({ id }) => id),
  };
  // The first time the amounts are gathered; the second time they have their places, behind those of the plan.
  for (const each of words) plannedDisturbance(each, stage);
  const quantities = amounts.settle();
  const before = plan.quantities.length;
  const added = words.map((each) => {
    const planned = plannedDisturbance(each, stage);
    const places = Object.entries(planned.quantities).map(([name, place]) => [name, before + place]);
    return { ...planned, quantities: Object.fromEntries(places) };
  });
  return {
    ...plan,
    quantities: [...plan.quantities, ...quantities],
    disturbances: [...plan.disturbances, ...added],
  };
}
