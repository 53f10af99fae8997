import { NEVER_DAY } from '../fleet/eligible-products.ts';
import { weekdayOf } from '../kernel/clock.ts';

/** Which days and ticks migration may use. Days count from the first day, which is day 0. */
export interface MigrationCalendar {
  /** Day number (days since 1970) of day 0. */
  readonly firstDayNumber: number;
  /** Days in the horizon. */
  readonly days: number;
  /** 1 where migration is allowed, by day. */
  readonly migrationDay: Uint8Array;
  /** Why a day is no migration day: a place in `reasons`; 0 on migration days. */
  readonly reasonOf: Uint8Array;
  /** Reason 0 is the empty text. */
  readonly reasons: readonly string[];
  /** 1 on weekdays that are no bank holiday, by day. */
  readonly workingDay: Uint8Array;
  /** Week of each day: Monday to Sunday share a number, counted from the first day's week. */
  readonly weekOf: Int32Array;
  /** Month of each day, counted from January 1970. */
  readonly monthOf: Int32Array;
  /** Ticks of the day at which waves start, ascending; the first is the window's opening. */
  readonly waves: Int32Array;
}

const SATURDAY = 5;

/** Migration days before each day of the horizon, and at the end all of them. */
export function migrationDaysBefore({ days, migrationDay }: MigrationCalendar): Int32Array {
  const before = new Int32Array(days + 1);
  for (let day = 0; day < days; day++) before[day + 1] = before[day] + migrationDay[day];
  return before;
}

/** The day on which so many working days have passed after a day; NEVER_DAY where the horizon ends before. */
export function workingDaysAfter(calendar: MigrationCalendar, day: number, workingDays: number): number {
  let left = workingDays;
  let reached = day;
  while (left > 0) {
    reached++;
    if (reached >= calendar.days) return NEVER_DAY;
    // A condition may be fulfilled before the first day, where the calendar says nothing but which days are weekdays.
    left -=
      reached >= 0 ? calendar.workingDay[reached] : weekdayOf(calendar.firstDayNumber + reached) < SATURDAY ? 1 : 0;
  }
  return reached;
}
