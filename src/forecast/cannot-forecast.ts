import { ELIGIBLE } from '../control/unused-pace.ts';
import type { Plan } from '../plan/plan.ts';
import { TOTAL } from '../simulation/run.ts';
import { isoDateOf } from '../units/date.ts';
import { fleetTotals } from './fleet-totals.ts';
import type { NotForecasted } from './forecast.ts';
import { doneDays, sumsAt, TAKEN_AT, type Tally } from './tally.ts';

type Reason = NotForecasted['cannotForecast'];

/** Why there is nothing to forecast before any future is simulated; undefined where there is. */
export function nothingToForecast(plan: Plan): Reason | undefined {
  const { installations, open } = fleetTotals(plan, () => true);
  if (open > 0 || (plan.churn?.growth.length ?? 0) > 0) return undefined;
  const says =
    installations === 0
      ? 'There is no current install volume on which a pacing graph could be based: the fleet is empty.'
      : 'Nothing is open: every installation in scope is migrated already, or has come to its end.';
  return { reason: 'nothing to migrate', says };
}

/** Why the futures that were simulated tell no date; undefined where they do. */
export function whyNoDate(plan: Plan, tally: Tally): Reason | undefined {
  const { days, firstDayNumber } = plan.calendar;
  if (doneDays(tally, 0, 'clearance').some((day) => day < days)) return undefined;
  const replications = tally.replications.length;
  const lastDay = isoDateOf(firstDayNumber + days - 1);
  if (sumsAt(tally, TOTAL.attempts).some((attempts) => attempts > 0)) {
    return {
      reason: 'horizon too short',
      says:
        `In none of ${replications} futures is the backlog clear by the end of the horizon, ${lastDay}. ` +
        'A longer horizon, more volume or earlier eligibility is needed before a date can be told.',
    };
  }
  if (sumsAt(tally, TAKEN_AT + ELIGIBLE).some((taken) => taken > 0)) {
    return {
      reason: 'never eligible',
      says: `In none of ${replications} futures is any installation eligible in time to be attempted by ${lastDay}.`,
    };
  }
  return {
    reason: 'no capacity',
    says:
      `In none of ${replications} futures is a single installation attempted by ${lastDay}: ` +
      'the strategy, the governance cap, the services, authorisations or the calendar leave no volume.',
  };
}
