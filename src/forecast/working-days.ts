import type { Plan } from '../plan/plan.ts';

/** Working days before each day of a plan's horizon; infinite for the day that is never. */
export function workingDaysBefore({ calendar }: Plan): Float64Array {
  const before = new Float64Array(calendar.days + 1);
  for (let day = 1; day < calendar.days; day++) before[day] = before[day - 1] + calendar.workingDay[day - 1];
  before[calendar.days] = Number.POSITIVE_INFINITY;
  return before;
}
