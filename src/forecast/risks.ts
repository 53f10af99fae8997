import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { dateQuantilesOf } from './date-quantiles.ts';
import { probabilityOf } from './probability.ts';
import type { RiskForecast } from './register-forecast.ts';
import type { Tally } from './tally.ts';

/**
 * The residual risks, in the order of their ids, and when each reopens. Futures in which it never does rank last.
 *
 * @param level of the intervals of dates
 */
export function risksOf(plan: Plan, tally: Tally, level: number): RiskForecast[] {
  return (plan.risks ?? []).map((risk, place) => {
    const { id, label, says, likelihood, impact, mitigation, owner, enactedBy, acceptedPerDay } = risk;
    const disturbances = enactedBy.map((place) => plan.disturbances[place]);
    const days = Int32Array.from(tally.reopenedOn, (row) => row[place]).sort();
    const reopened = days.filter((day) => day < plan.calendar.days).length;
    return {
      ...{ id, label, says, likelihood, impact, mitigation, owner },
      enactedBy: disturbances.map((one) => one.id),
      enacted: disturbances.length > 0 && disturbances.every(({ enacted }) => enacted !== false),
      acceptedUpTo: acceptedPerDay === NONE ? null : acceptedPerDay,
      reopens:
        acceptedPerDay === NONE
          ? null
          : { probability: probabilityOf(reopened, days.length), ...dateQuantilesOf(plan, days, level) },
    };
  });
}
