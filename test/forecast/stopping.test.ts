import { describe, expect, test } from 'vitest';
import { judgePrecision, levelOf, looksOf } from '../../src/forecast/stopping.ts';
import type { Effort } from '../../src/plan/plan.ts';
import { samplePlan } from '../kit/plan.ts';

function planOf(effort: Partial<Effort>, days = 60) {
  return samplePlan({
    days,
    plan: { effort: { replications: 0, precisionDays: 0, mostReplications: 10_000, ...effort } },
  });
}

/** So many futures that cleared on each day, in ascending order. */
function cleared(...counts: readonly (readonly [day: number, futures: number])[]): Int32Array {
  return Int32Array.from(counts.flatMap(([day, futures]) => new Array<number>(futures).fill(day)));
}

describe('looks', () => {
  test('double from 100 up to the most', () => {
    expect(looksOf(planOf({ mostReplications: 1000 }))).toEqual([100, 200, 400, 800, 1000]);
    expect(looksOf(planOf({ mostReplications: 800 }))).toEqual([100, 200, 400, 800]);
    expect(looksOf(planOf({ mostReplications: 40 }))).toEqual([40]);
  });

  test('are one where the number is fixed', () => {
    expect(looksOf(planOf({ replications: 250 }))).toEqual([250]);
  });

  test('share the 5% by which their intervals may err', () => {
    expect(levelOf(planOf({ mostReplications: 1000 }))).toBeCloseTo(0.99, 12);
    expect(levelOf(planOf({ replications: 250 }))).toBeCloseTo(0.95, 12);
  });
});

describe('precision', () => {
  test('is reached where all futures clear on one day', () => {
    expect(judgePrecision(planOf({}), cleared([20, 100]), 1)).toEqual({
      rule: 'precision',
      wantedHalfWidthDays: 1,
      halfWidthDays: { p50: 0, p90: 0 },
      reached: true,
      looks: 1,
      level: 0.99375,
    });
  });

  test('is told in working days, half of the interval', () => {
    // Half of the futures on Friday of the first week, half on Monday of the third: five weekdays and one apart.
    const sorted = cleared([4, 50], [14, 50]);
    const found = judgePrecision(planOf({ replications: 100 }), sorted, 1);
    expect(found).toMatchObject({ rule: 'fixed number', halfWidthDays: { p50: 3, p90: 0 }, reached: false });
    expect(judgePrecision(planOf({ replications: 100, precisionDays: 3 }), sorted, 1).reached).toBe(true);
  });

  test('is by default 2% of the working days to the P50 where that is more than one', () => {
    const wanted = (day: number) => judgePrecision(planOf({}, 1000), cleared([day, 100]), 1).wantedHalfWidthDays;
    expect(wanted(50)).toBe(1);
    // 700 days are 500 working days.
    expect(wanted(700)).toBe(10);
  });

  test('is not blocked by an end beyond the horizon, because no replication could move it', () => {
    const found = judgePrecision(planOf({}), cleared([20, 80], [60, 20]), 2);
    expect(found).toMatchObject({ halfWidthDays: { p50: 0, p90: null }, reached: true, looks: 2 });
  });

  test('has no half-width where the futures are too few to bound a quantile above', () => {
    const found = judgePrecision(planOf({ mostReplications: 4 }), cleared([40, 4]), 1);
    expect(found.halfWidthDays).toEqual({ p50: null, p90: null });
  });
});
