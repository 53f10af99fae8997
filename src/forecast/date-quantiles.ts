import type { Plan } from '../plan/plan.ts';
import { isoDateOf } from '../units/date.ts';
import type { DateInterval, DateOrAfter, DateQuantiles } from './forecast.ts';
import { intervalOfQuantile, placeOfQuantile } from './quantile.ts';

/** Days on which something was done, one for each future, ascending. The number of days of the horizon means never. */
export type DoneDays = Int32Array;

/** A day of the horizon as an ISO date, or 'after DATE' where it lies beyond. */
export function dateOrAfter(plan: Plan, day: number): DateOrAfter {
  const { firstDayNumber, days } = plan.calendar;
  return day < days ? isoDateOf(firstDayNumber + day) : `after ${isoDateOf(firstDayNumber + days - 1)}`;
}

/** The least day by which at least a share of all futures was done. */
export function dayAt(sorted: DoneDays, share: number): number {
  return sorted[placeOfQuantile(share, sorted.length) - 1];
}

/** The days between which a quantile lies, at a level: the first day of the horizon where the futures are too few. */
export function daysAround(plan: Plan, sorted: DoneDays, share: number, level: number): { low: number; high: number } {
  const places = intervalOfQuantile(share, sorted.length, level);
  return {
    low: places.low === 0 ? 0 : sorted[places.low - 1],
    high: places.high > sorted.length ? plan.calendar.days : sorted[places.high - 1],
  };
}

/** The quantiles of a date that a forecast tells, each with its interval at a level. */
export function dateQuantilesOf(plan: Plan, sorted: DoneDays, level: number): DateQuantiles {
  const date = (share: number): DateOrAfter => dateOrAfter(plan, dayAt(sorted, share));
  const interval = (share: number): DateInterval => {
    const { low, high } = daysAround(plan, sorted, share, level);
    return { from: dateOrAfter(plan, low), to: dateOrAfter(plan, high) };
  };
  return {
    p10: date(0.1),
    p25: date(0.25),
    p50: date(0.5),
    p80: date(0.8),
    p90: date(0.9),
    interval: {
      p10: interval(0.1),
      p25: interval(0.25),
      p50: interval(0.5),
      p80: interval(0.8),
      p90: interval(0.9),
    },
  };
}
