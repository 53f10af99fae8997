import { type DoneDays, dayAt } from '../forecast/date-quantiles.ts';
import { workingDaysBefore } from '../forecast/working-days.ts';
import { PURPOSE, purposeKey, replicationKey } from '../kernel/chance.ts';
import type { Plan } from '../plan/plan.ts';
import { intervalOfQuantileDifference } from './paired.ts';

/** How much later one date comes than another, in working days, with its 95% interval. */
export interface DateDifference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How many working days later a quantile of a date comes in some futures than in others that share their luck, with its
 * interval by the bootstrap of pairs.
 *
 * @param ones and `others`: the day of each future, by replication  @param share of the quantile
 * @param owner hash of what the two differ by: under it futures are drawn again
 * @returns null where either quantile lies beyond the horizon, or an end of the interval rests on such a day
 */
export function dateDifference(
  plan: Plan,
  ones: DoneDays,
  others: DoneDays,
  share: number,
  owner: number,
): DateDifference | null {
  const [day, dayOfOthers] = [ones, others].map((done) => dayAt(done.slice().sort(), share));
  const { days } = plan.calendar;
  if (day >= days || dayOfOthers >= days) return null;
  const before = workingDaysBefore(plan);
  const key = new Int32Array(2);
  replicationKey(plan.seed.key, 0, key);
  purposeKey(key.slice(), owner, PURPOSE.bootstrap, key, 0);
  const inWorkingDays = (done: DoneDays): Float64Array => Float64Array.from(done, (each) => before[each]);
  const ends = intervalOfQuantileDifference(inWorkingDays(ones), inWorkingDays(others), share, key);
  if (!Number.isFinite(ends.low) || !Number.isFinite(ends.high)) return null;
  return { difference: before[day] - before[dayOfOthers], ...ends };
}
