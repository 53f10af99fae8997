import { isoDateOf } from '../units/date.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Today's day number, in UTC: for what is a record of somebody's doing, such as an acceptance. No forecast depends on it. */
export function today(): number {
  return Math.floor((performance.timeOrigin + performance.now()) / MILLISECONDS_PER_DAY);
}

/** An ISO date so many days from today. */
export function dateFromToday(days: number): string {
  return isoDateOf(today() + days);
}
