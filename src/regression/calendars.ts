import { monthOf } from '../kernel/clock.ts';
import type { Plan } from '../plan/plan.ts';
import type { Futures } from './outputs.ts';

/**
 * Futures in the days and months of a plan's calendar, wherever their own horizon began and ended: two forecasts are compared date
 * by date. What is cleared beyond the plan's horizon is never; what was cleared before it stands at days below 0.
 */
export function inCalendarOf({ calendar }: Plan, futures: Futures): Futures {
  const { firstDayNumber, days } = calendar;
  if (futures.firstDayNumber === firstDayNumber && futures.days === days) return futures;
  const later = futures.firstDayNumber - firstDayNumber;
  const monthsLater = monthOf(futures.firstDayNumber) - monthOf(firstDayNumber);
  const months = monthOf(firstDayNumber + days - 1) - monthOf(firstDayNumber) + 1;
  const nothing = new Float64Array(futures.clearedOn.length);
  return {
    firstDayNumber,
    days,
    clearedOn: Int32Array.from(futures.clearedOn, (day) => (day === futures.days ? days : Math.min(days, day + later))),
    counts: futures.counts,
    startedByMonth: Array.from(
      { length: months },
      (_, month) => futures.startedByMonth[month - monthsLater] ?? nothing,
    ),
  };
}

/** The last day of a plan's horizon that lies in that of some futures too, or its first where there is none. */
export function lastCommonDay({ calendar }: Plan, { firstDayNumber, days }: Futures): number {
  return Math.max(0, Math.min(calendar.days, firstDayNumber - calendar.firstDayNumber + days) - 1);
}
