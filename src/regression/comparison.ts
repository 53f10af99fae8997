import { mean, sampleStandardDeviation } from 'simple-statistics';
import { dayAt } from '../forecast/date-quantiles.ts';
import { workingDaysBefore } from '../forecast/working-days.ts';
import { PURPOSE, purposeKey, replicationKey } from '../kernel/chance.ts';
import { hashOfId } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { isoDateOf } from '../units/date.ts';
import { inCalendarOf, lastCommonDay } from './calendars.ts';
import { differenceOfMeans, differenceOfShares, type Measured } from './difference.ts';
import { ALPHA, type Standing, standingOf } from './equivalence.ts';
import { COUNTS, type Count, type Futures, marginOfMean } from './outputs.ts';
import { type Distance, distanceOf } from './wasserstein.ts';

/** Points of probability that do not matter. */
export const SHARE_MARGIN = 0.05;

/** Part of the average month's attempts that does not matter of any month. */
export const MONTH_MARGIN = 0.05;

const QUANTILES = [
  ['P50', 0.5],
  ['P80', 0.8],
  ['P90', 0.9],
] as const;

/** One thing that is compared: what it is, what it was and is, and how the difference stands to its margin. */
export interface Comparison extends Measured, Standing {
  readonly what: string;
  readonly old: number;
  readonly new: number;
}

/** What is compared of an output of the forecast; it is as it was where every comparison says so. */
export interface OutputCompared {
  readonly output: string;
  readonly unit: string;
  readonly comparisons: readonly Comparison[];
  /** Of clearance: how far the whole distribution moved, in working days, and how far it may have. */
  readonly distance?: Distance & { readonly allowed: number };
  /** Of clearance: by how many working days its quantiles moved. Reported, not judged: they have no power. */
  readonly shifts?: Readonly<Record<string, number | null>>;
}

/**
 * Compares the futures of a plan with those of a baseline, output by output. As many of both are paired by their number: where they
 * share their luck, that tells small differences.
 *
 * @param plan the one that is checked: its calendar tells working days
 * @param news and `before`: two futures at least
 * @param looks how often the same check may look: each takes its part of the error
 */
export function compareFutures(plan: Plan, news: Futures, before: Futures, looks: number): OutputCompared[] {
  const alpha = ALPHA / looks;
  const olds = inCalendarOf(plan, before);
  return [
    clearanceCompared(plan, news.clearedOn, olds.clearedOn, lastCommonDay(plan, before), alpha),
    ...Object.keys(COUNTS).map((name) => {
      const count = name as Count;
      const margin = (old: number): number => marginOfMean(count, old);
      const comparison = meansCompared('mean', news.counts[count], olds.counts[count], margin, alpha);
      return { output: count, unit: COUNTS[count].unit, comparisons: [comparison] };
    }),
    { output: 'startedByMonth', unit: 'attempts', comparisons: monthsCompared(plan, news, olds, alpha) },
  ];
}

/** The probability to have cleared by the baseline's P50, P80 and P90; and the whole distribution, in working days. */
function clearanceCompared(
  plan: Plan,
  news: ArrayLike<number>,
  olds: ArrayLike<number>,
  lastDay: number,
  alpha: number,
): OutputCompared {
  const { days, firstDayNumber } = plan.calendar;
  const [newSorted, oldSorted] = [news, olds].map((cleared) => Int32Array.from(cleared).sort());
  const before = workingDaysBefore(plan);
  // What is never done counts as done on the last day that both know of: a distance has to be a number.
  const workingDay = (day: number): number => before[Math.max(0, Math.min(day, lastDay))];
  const dates = QUANTILES.map(([, share]) => Math.min(dayAt(oldSorted, share), lastDay));
  const comparisons = [...new Set(dates)].map((day): Comparison => {
    const [is, was] = [news, olds].map((cleared) => Array.from(cleared, (each) => each <= day));
    const measured = differenceOfShares(is, was);
    return {
      what: `cleared by ${isoDateOf(firstDayNumber + day)}`,
      old: shareOf(was),
      new: shareOf(is),
      ...measured,
      ...standingOf(measured, SHARE_MARGIN, alpha),
    };
  });
  const [newDays, oldDays] = [news, olds].map((cleared) => Int32Array.from(cleared, workingDay));
  const error = sampleStandardDeviation(Array.from(oldDays)) / Math.sqrt(oldDays.length);
  const shifts = QUANTILES.map(([name, share]) => {
    const [is, was] = [dayAt(newSorted, share), dayAt(oldSorted, share)];
    return [name, is < days && was < days ? before[Math.max(0, is)] - before[Math.max(0, was)] : null];
  });
  return {
    output: 'clearance',
    unit: 'probability',
    comparisons,
    distance: { ...distanceOf(newDays, oldDays, keyOf(plan)), allowed: Math.max(1, 3 * error) },
    shifts: Object.fromEntries(shifts),
  };
}

/** Months in which either started something: of the others there is nothing to say. */
function monthsCompared(plan: Plan, news: Futures, olds: Futures, alpha: number): Comparison[] {
  const { firstDayNumber, monthOf, days } = plan.calendar;
  const started = (list: ArrayLike<number>): boolean => Array.from(list).some((attempts) => attempts > 0);
  const means = olds.startedByMonth.map((attempts) => mean(Array.from(attempts)));
  // A month that starts much is held to itself, one that starts little to the programme's average month.
  const usual = (MONTH_MARGIN * means.reduce((sum, one) => sum + one, 0)) / Math.max(1, means.filter(Boolean).length);
  const margin = (old: number): number => Math.max(1, usual, MONTH_MARGIN * old);
  const names = new Map<number, string>();
  for (let day = days - 1; day >= 0; day--) names.set(monthOf[day] - monthOf[0], isoDateOf(firstDayNumber + day));
  return news.startedByMonth.flatMap((attempts, month) => {
    const before = olds.startedByMonth[month];
    if (!started(attempts) && !started(before)) return [];
    return [meansCompared((names.get(month) ?? '').slice(0, '2019-11'.length), attempts, before, margin, alpha)];
  });
}

function meansCompared(
  what: string,
  news: ArrayLike<number>,
  olds: ArrayLike<number>,
  margin: (old: number) => number,
  alpha: number,
): Comparison {
  const [is, was] = [mean(Array.from(news)), mean(Array.from(olds))];
  const measured = differenceOfMeans(news, olds);
  return {
    what,
    old: was,
    new: is,
    ...measured,
    ...standingOf(measured, margin(was), alpha),
  };
}

function shareOf(list: readonly boolean[]): number {
  return list.filter(Boolean).length / list.length;
}

/** The key under which futures are drawn again. */
function keyOf(plan: Plan): Int32Array {
  const key = new Int32Array(2);
  replicationKey(plan.seed.key, 0, key);
  purposeKey(key.slice(), hashOfId('check'), PURPOSE.bootstrap, key, 0);
  return key;
}
