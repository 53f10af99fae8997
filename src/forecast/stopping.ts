import type { Plan } from '../plan/plan.ts';
import { type DoneDays, dayAt, daysAround } from './date-quantiles.ts';
import type { Stopping } from './forecast.ts';

/** Replications at the first look; every further look doubles them. */
const FIRST_LOOK = 100;
/** Chance that the intervals of all looks together do not cover. */
const ERROR = 0.05;
/** Default precision: a working day, or this share of the duration to P50 where that is more. */
const SHARE_OF_DURATION = 0.02;

/** Numbers of replications at which the precision is looked at: 100, 200, 400 ... up to the most. */
export function looksOf(plan: Plan): number[] {
  const { replications, mostReplications } = plan.effort;
  if (replications > 0) return [replications];
  const looks: number[] = [];
  for (let look = FIRST_LOOK; look < mostReplications; look *= 2) looks.push(look);
  return [...looks, mostReplications];
}

/** Level of the intervals: all looks together err with at most 5%. */
export function levelOf(plan: Plan): number {
  return 1 - ERROR / looksOf(plan).length;
}

/** Whether P50 and P90 are known well enough, after so many looks. */
export function judgePrecision(plan: Plan, sorted: DoneDays, looks: number): Stopping {
  const { workingDay } = plan.calendar;
  const level = levelOf(plan);
  const halfWidth = (share: number): number | null => {
    const { low, high } = daysAround(plan, sorted, share, level);
    // An end beyond the horizon has no distance; it does not block, because no replication could move it.
    if (high >= plan.calendar.days) return null;
    return workingDaysBetween(workingDay, low, high) / 2;
  };
  const wanted = wantedHalfWidth(plan, sorted);
  const halfWidthDays = { p50: halfWidth(0.5), p90: halfWidth(0.9) };
  return {
    rule: plan.effort.replications > 0 ? 'fixed number' : 'precision',
    wantedHalfWidthDays: wanted,
    halfWidthDays,
    reached: (halfWidthDays.p50 ?? 0) <= wanted && (halfWidthDays.p90 ?? 0) <= wanted,
    looks,
    level,
  };
}

function wantedHalfWidth(plan: Plan, sorted: DoneDays): number {
  if (plan.effort.precisionDays > 0) return plan.effort.precisionDays;
  const duration = workingDaysBetween(
    plan.calendar.workingDay,
    0,
    Math.min(dayAt(sorted, 0.5), plan.calendar.days - 1),
  );
  return Math.max(1, SHARE_OF_DURATION * duration);
}

function workingDaysBetween(workingDay: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let day = from; day < to; day++) count += workingDay[day];
  return count;
}
