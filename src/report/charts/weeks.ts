import type { DayForecast } from '../../forecast/forecast.ts';
import { dayNumberIn } from './day-axis.ts';

/** Days of one week, Monday to Sunday (the first and the last may be cut), and the last of them. */
export interface Week {
  readonly days: readonly DayForecast[];
  readonly last: DayForecast;
}

/** Days by week. Five months of days are too many rows for a reader; a table of weeks prints on a page. */
export function weekEnds(days: readonly DayForecast[]): readonly Week[] {
  const weeks: DayForecast[][] = [];
  for (const day of days) {
    // Day 4 was a Monday (5 January 1970).
    const isMonday = (dayNumberIn(day.date) - 4) % 7 === 0;
    if (isMonday || weeks.length === 0) weeks.push([]);
    weeks[weeks.length - 1].push(day);
  }
  return weeks.map((week) => ({ days: week, last: week[week.length - 1] }));
}
