/** Minutes in one tick, the smallest step of time. */
export const MINUTES_PER_TICK = 15;
/** Ticks in one day. Days are civil days without daylight saving: every day has 96. */
export const TICKS_PER_DAY = 96;
/** Ticks in one hour. */
export const TICKS_PER_HOUR = 4;
/** Days in one week. */
export const DAYS_PER_WEEK = 7;

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day of the week of a day number: 0 Monday to 6 Sunday (1 January 1970 was a Thursday). */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 3) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

/** Month of a day number, counted from January 1970 = 0: two days share a month exactly when these are equal. */
export function monthOf(dayNumber: number): number {
  const date = new Date(dayNumber * MILLISECONDS_PER_DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** The first day of a month that is counted from January 1970, as days since 1 January 1970. */
export function firstDayOfMonth(month: number): number {
  return Date.UTC(1970, month, 1) / MILLISECONDS_PER_DAY;
}

/** Ticks of a duration in minutes: half up, and at least 1 when the duration is above zero. */
export function ticksOf(minutes: number): number {
  if (minutes <= 0) return 0;
  return Math.max(1, Math.floor(minutes / MINUTES_PER_TICK + 0.5));
}

/** Ticks of a duration in minutes, half up; what is shorter than half a tick has none. */
export function roundedTicksOf(minutes: number): number {
  return Math.max(0, Math.floor(minutes / MINUTES_PER_TICK + 0.5));
}

/** The day of a tick. */
export function dayOf(tick: number): number {
  return Math.floor(tick / TICKS_PER_DAY);
}
