import type { Plan } from '../plan/plan.ts';
import { SERVICE_SUMS, UTILISATION_UNIT } from '../simulation/run.ts';
import { isoDateOf } from '../units/date.ts';
import { estimateOf } from './estimate.ts';
import type { ServiceDay, ServiceForecast } from './forecast.ts';
import { quantileOf, sumOf } from './histogram.ts';
import { SERVICES_AT, sumsAt, type Tally } from './tally.ts';

/** How busy every service is: of a whole future, and day by day. */
export function servicesOf(plan: Plan, tally: Tally): ServiceForecast[] {
  return plan.services.map(({ id, label, cohorts }, place): ServiceForecast => {
    const sumsOf = (sum: number): Float64Array => sumsAt(tally, SERVICES_AT + place * SERVICE_SUMS + sum);
    const [capacities, started, daysAtCapacity] = [sumsOf(0), sumsOf(1), sumsOf(2)];
    const days = daysOfService(plan, tally, place);
    return {
      id,
      label,
      cohorts: cohorts.map((cohort) => plan.cohorts[cohort].id),
      utilisation: estimateOf(started.map((attempts, future) => ratioOf(attempts, capacities[future]))),
      peakUtilisation: estimateOf(sumsOf(3).map((utilisation) => utilisation / UTILISATION_UNIT)),
      daysAtCapacity: estimateOf(daysAtCapacity),
      busiestDay: busiestOf(days),
      days,
    };
  });
}

function daysOfService({ calendar, services }: Plan, tally: Tally, place: number): ServiceDay[] {
  const futures = tally.replications.length;
  return Array.from({ length: calendar.days }, (_, day): ServiceDay => {
    const at = day * services.length + place;
    return {
      date: isoDateOf(calendar.firstDayNumber + day),
      capacity: tally.capacityOfService[at] / futures,
      started: tally.startedByService[at] / futures,
      utilisation: {
        mean: sumOf(tally.utilisation[at]) / futures / UTILISATION_UNIT,
        p90: quantileOf(tally.utilisation[at], 0.9, futures) / UTILISATION_UNIT,
      },
    };
  });
}

/** The day of the largest mean utilisation, the first of several; null where nothing is ever started. */
function busiestOf(days: readonly ServiceDay[]): ServiceForecast['busiestDay'] {
  let busiest: ServiceForecast['busiestDay'] = null;
  for (const { date, utilisation } of days) {
    if (utilisation.mean > (busiest?.utilisation ?? 0)) busiest = { date, utilisation: utilisation.mean };
  }
  return busiest;
}

function ratioOf(started: number, capacity: number): number {
  return capacity === 0 ? 0 : started / capacity;
}
