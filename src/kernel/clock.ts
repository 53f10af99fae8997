/** Minutes in one tick, the smallest step of time. */
export const MINUTES_PER_TICK = 15;
/** Ticks in one day. Days are civil days without daylight saving: every day has 96. */
export const TICKS_PER_DAY = 96;
/** Ticks in one hour. */
export const TICKS_PER_HOUR = 4;
/** Days in one week. */
export const DAYS_PER_WEEK = 7;

const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Days since 1 January 1970 of an ISO date (`2019-11-14`), or `undefined` when the text is no date or the date does
 * not exist (30 February). Read in UTC throughout, so that no time zone can move a day.
 */
export function dayNumberOf(isoDate: string): number | undefined {
  const parts = ISO_DATE.exec(isoDate);
  if (parts === null) return undefined;
  const milliseconds = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  const dayNumber = milliseconds / MILLISECONDS_PER_DAY;
  // Date.UTC rolls 30 February over into March; the way back shows it.
  return isoDateOf(dayNumber) === isoDate ? dayNumber : undefined;
}

/** The ISO date of a day number: the inverse of {@link dayNumberOf}. */
export function isoDateOf(dayNumber: number): string {
  return new Date(dayNumber * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Day of the week of a day number: 0 Monday to 6 Sunday (1 January 1970 was a Thursday). */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 3) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

/** Month of a day number, counted from January 1970 = 0: two days share a month exactly when these are equal. */
export function monthOf(dayNumber: number): number {
  const date = new Date(dayNumber * MILLISECONDS_PER_DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** Ticks of a duration in minutes: half up, and at least 1 when the duration is above zero. */
export function ticksOf(minutes: number): number {
  if (minutes <= 0) return 0;
  return Math.max(1, Math.floor(minutes / MINUTES_PER_TICK + 0.5));
}

/** The day of a tick. */
export function dayOf(tick: number): number {
  return Math.floor(tick / TICKS_PER_DAY);
}

/** Time of day of a tick as `HH:MM`. */
export function timeOfDay(tick: number): string {
  const minutes = (tick % TICKS_PER_DAY) * MINUTES_PER_TICK;
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
