import { describe, expect, test } from 'vitest';
import { compareFutures, SHARE_MARGIN } from '../../src/regression/comparison.ts';
import type { Futures } from '../../src/regression/outputs.ts';
import { isoDateOf } from '../../src/units/date.ts';
import { samplePlan } from '../kit/plan.ts';

const plan = samplePlan({ days: 60 });
const { firstDayNumber, days } = plan.calendar;
const FUTURES = 200;
const every = (figure: (future: number) => number): number[] => Array.from({ length: FUTURES }, (_, at) => figure(at));

/** Futures that clear on one of twenty days, each as often. */
const futures = (later = 0, attempts = 1000): Futures => ({
  firstDayNumber,
  days,
  clearedOn: every((future) => 20 + ((future * 7) % 20) + later),
  counts: {
    interruptions: every(() => 0),
    unrecoverable: every(() => 0),
    attempts: every((future) => attempts + (future % 3)),
    peakAlerts: every(() => 0),
  },
  startedByMonth: [every(() => attempts), every(() => 0)],
});

const compared = (news: Futures, olds: Futures) =>
  new Map(compareFutures(plan, news, olds, 1).map((output) => [output.output, output]));

describe('clearance', () => {
  test("is compared by the probability to have cleared by the baseline's P50, P80 and P90", () => {
    const clearance = compared(futures(4), futures()).get('clearance');
    const dates = [29, 35, 37].map((day) => `cleared by ${isoDateOf(firstDayNumber + day)}`);
    expect(clearance?.comparisons.map(({ what }) => what)).toEqual(dates);
    expect(clearance?.comparisons.map(({ old }) => old)).toEqual([0.5, 0.8, 0.9]);
    expect(clearance?.comparisons.map((one) => one.new)).toEqual([0.3, 0.6, 0.7]);
    expect(clearance?.comparisons.every(({ margin }) => margin === SHARE_MARGIN)).toBe(true);
  });

  test('tells how far its quantiles and its whole distribution moved, in working days', () => {
    const clearance = compared(futures(7), futures()).get('clearance');
    expect(Object.values(clearance?.shifts ?? {})).toEqual([5, 5, 5]);
    expect(clearance?.distance?.distance).toBeCloseTo(5, 12);
    expect(clearance?.distance?.allowed).toBeGreaterThanOrEqual(1);
  });

  test('that is never has no shift, and counts as the last day', () => {
    const never = { ...futures(), clearedOn: every(() => days) };
    const clearance = compared(never, futures()).get('clearance');
    expect(clearance?.shifts).toEqual({ P50: null, P80: null, P90: null });
    expect(clearance?.comparisons.map((one) => one.new)).toEqual([0, 0, 0]);
    expect(Number.isFinite(clearance?.distance?.distance)).toBe(true);
  });

  test('of another horizon is compared date by date', () => {
    const earlier = {
      ...futures(),
      firstDayNumber: firstDayNumber - 5,
      clearedOn: every((at) => 25 + ((at * 7) % 20)),
    };
    expect(
      compared(futures(), earlier)
        .get('clearance')
        ?.comparisons.every((one) => one.new === one.old),
    ).toBe(true);
  });
});

describe('counts', () => {
  test('may differ by a part of their mean, and by one of whatever is counted at least', () => {
    const outputs = compared(futures(0, 1002), futures());
    const [attempts] = outputs.get('attempts')?.comparisons ?? [];
    expect(attempts).toMatchObject({ what: 'mean', difference: 2, pEquivalent: 0 });
    expect(attempts.margin).toBeCloseTo(0.0025 * attempts.old, 9);
    expect(outputs.get('interruptions')?.comparisons[0].margin).toBe(1);
  });

  test('of months are held to the average month, and months without any are left out', () => {
    const months = compared(futures(0, 1020), futures()).get('startedByMonth')?.comparisons ?? [];
    expect(months.map(({ what, margin }) => [what, margin])).toEqual([[isoDateOf(firstDayNumber).slice(0, 7), 50]]);
  });
});

test('futures of other luck need no pairs: as many more of one side as there are', () => {
  const many = Array.from({ length: 3 * FUTURES }, (_, at) => at);
  const news: Futures = {
    ...futures(),
    clearedOn: many.map((at) => 20 + ((at * 3) % 20)),
    counts: {
      interruptions: many.map(() => 0),
      unrecoverable: many.map(() => 0),
      attempts: many.map((at) => 1000 + (at % 3)),
      peakAlerts: many.map(() => 0),
    },
    startedByMonth: [many.map(() => 1000), many.map(() => 0)],
  };
  const clearance = compared(news, futures()).get('clearance');
  expect(clearance?.distance?.distance).toBeLessThan(0.2);
  const [half] = clearance?.comparisons ?? [];
  // Agresti and Caffo: a success and a failure more on either side.
  const error = Math.sqrt(0.25 / (3 * FUTURES + 2) + 0.25 / (FUTURES + 2));
  expect(half.standardError).toBeCloseTo(error, 3);
});
