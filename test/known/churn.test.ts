import { describe, expect, test } from 'vitest';
import { MOVED_OUT, REMOVED, STATES } from '../../src/fleet/installation.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { expectFits } from '../kit/chi-square.ts';
import { clearedOn } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';

const ALL_DAYS = { everyDay: true } as const;

/** Of a fleet that nobody migrates, what is left untouched at each day's close, future by future. */
function untouchedByDay(
  installations: number,
  days: number,
  yearlyShare: number,
  futures: number,
  every = 1,
): number[][] {
  const plan = samplePlan({
    ...ALL_DAYS,
    days,
    volumePerDay: 0,
    strata: [{ id: 'a', untouched: installations }],
    churn: { settledEveryDays: every, removals: [{ yearlyShare }] },
  });
  const world = newWorld(plan);
  return Array.from({ length: futures }, (_, future) => {
    const { states } = simulate(plan, future, world);
    return Array.from({ length: days }, (_, day) => installations - states[day * STATES + REMOVED]);
  });
}

describe('a fleet that nobody migrates and that is removed', () => {
  /*
   * After d midnights N (1 - y)^(d / 365) are left on average, with the variance of a binomial count. The mean of 400
   * futures lies within 5.5 standard errors but for 4 in 100 million, their variance within 6.5 of its own: false-alarm
   * rate 1e-7 for each of 3 days and 2 tests.
   */
  test.each([1, 7])('is left as a binomial count has it, day by day, when it is settled every %i days', (every) => {
    const [installations, days, share, futures] = [2000, 101, 0.7, 400];
    const runs = untouchedByDay(installations, days, share, futures, every);
    for (const day of [1, 30, 100]) {
      const stays = (1 - share) ** ((Math.floor(day / every) * every) / 365);
      const left = runs.map((run) => run[day]);
      const mean = left.reduce((sum, count) => sum + count, 0) / futures;
      const variance = installations * stays * (1 - stays);
      expect(Math.abs(mean - installations * stays), `day ${day}`).toBeLessThanOrEqual(
        5.5 * Math.sqrt(variance / futures),
      );
      if (variance === 0) continue;
      // The variance of a sample variance of nearly normal counts is 2 / (n - 1) of its square.
      const spread = left.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (futures - 1);
      expect(Math.abs(spread / variance - 1), `day ${day}`).toBeLessThanOrEqual(6.5 * Math.sqrt(2 / (futures - 1)));
    }
  });

  // Chi-square against the exact binomial, at a false-alarm rate of 1e-7.
  test('loses exactly binomial numbers at one midnight', () => {
    const [installations, futures] = [300, 4000];
    const chance = 1 - 0.2 ** (1 / 365);
    const expected: number[] = [(1 - chance) ** installations];
    for (let count = 1; count < 8; count++) {
      expected.push((expected[count - 1] * (installations - count + 1) * chance) / (count * (1 - chance)));
    }
    expected.push(1 - expected.reduce((sum, probability) => sum + probability, 0));
    const observed = expected.map(() => 0);
    for (const [, left] of untouchedByDay(installations, 2, 0.8, futures)) {
      observed[Math.min(installations - left, observed.length - 1)]++;
    }
    expectFits(observed, expected, 1e-7);
  });

  test('is gone after the first midnight where all are removed in a year, and is left alone where none are', () => {
    expect(untouchedByDay(500, 4, 1, 1)).toEqual([[500, 0, 0, 0]]);
    expect(untouchedByDay(500, 4, 0, 1)).toEqual([[500, 500, 500, 500]]);
  });
});

test('two removals act independently: nobody is removed twice, and who stays has escaped both', () => {
  const [installations, futures] = [4000, 300];
  const plan = samplePlan({
    days: 60,
    volumePerDay: 0,
    strata: [{ id: 'a', untouched: installations }],
    churn: { removals: [{ yearlyShare: 0.4 }, { yearlyShare: 0.3, scope: 'dmc dmc-1' }] },
  });
  const world = newWorld(plan);
  let left = 0;
  for (let future = 0; future < futures; future++) {
    left += installations - simulate(plan, future, world).totals[TOTAL.removed];
  }
  const stays = (0.6 * 0.7) ** (59 / 365);
  // Within 5 standard errors: false-alarm rate 6e-7.
  const error = Math.sqrt((installations * stays * (1 - stays)) / futures);
  expect(Math.abs(left / futures - installations * stays)).toBeLessThanOrEqual(5 * error);
});

test('a change of supplier only moves: what leaves the active stratum is in the dormant one', () => {
  const plan = samplePlan({
    days: 100,
    volumePerDay: 5,
    strata: [
      { id: 'a', status: 'active', untouched: 900 },
      { id: 'b', status: 'dormant', untouched: 100 },
    ],
    churn: { changesOfSupplier: [{ yearlyShare: 0.6 }], becomes: { a: 'b' } },
  });
  const world = newWorld(plan);
  simulate(plan, 0, world, (day) => {
    const movedOut = world.stocks.of[MOVED_OUT];
    expect([world.putIn[0], world.putIn[1]]).toEqual([900, 100 + movedOut]);
    // In scope: of the programme as before, of the statuses what they have now.
    expect(world.inScope[0]).toBe(1000);
    expect([...world.inScope.subarray(-3)]).toEqual([900 - movedOut, 100 + movedOut, 0]);
    if (day === 99) expect(movedOut).toBe(world.run.totals[TOTAL.changedSupplier]);
  });
  expect(world.run.totals[TOTAL.changedSupplier]).toBeGreaterThan(50);
});

describe('a fleet that grows', () => {
  test('is cleared after as many days as it takes to migrate all of it', () => {
    // (1,000 + 700) / 100 a day; the lump comes while there is still work.
    const grown = (fromDay: number) =>
      simulate(
        samplePlan({
          ...ALL_DAYS,
          churn: { growth: [{ stratum: 'stratum-1', installations: 700.9, fromDay }] },
        }),
        0,
      );
    expect([0, 5, -4].map((day) => clearedOn(grown(day)))).toEqual([16, 16, 16]);
    // It comes when all is done: seven more days from then on.
    expect(clearedOn(grown(30))).toBe(36);
    expect(grown(30).totals[TOTAL.joined]).toBe(700);
  });

  test('by so many a month has a twelfth of a year in a month, to the installation', () => {
    const plan = samplePlan({
      days: 400,
      volumePerDay: 0,
      churn: { growth: [{ stratum: 'stratum-1', installations: 100, fromDay: 10, untilDay: 375 }] },
    });
    const world = newWorld(plan);
    const joined: number[] = [];
    simulate(plan, 0, world, () => joined.push(world.run.totals[TOTAL.joined]));
    expect(joined[9]).toBe(0);
    // After i days, floor(12 x 100 i / 365).
    expect([joined[10], joined[40], joined[374], joined[399]]).toEqual([3, 101, 1200, 1200]);
  });

  test('that had begun before the first day joins only what is still to come', () => {
    const plan = samplePlan({
      days: 20,
      volumePerDay: 0,
      churn: { growth: [{ stratum: 'stratum-1', installations: 365, fromDay: -10, untilDay: 10 }] },
    });
    // 12 a day, from day 0 to day 9.
    expect(simulate(plan, 0).totals[TOTAL.joined]).toBe(120);
  });
});

test('removed installations raise no alerts any more', () => {
  const plan = samplePlan({
    days: 3,
    everyDay: true,
    strata: [{ id: 'a' }],
    stocks: [
      { stratum: 'a', state: 'operational', installations: 4000 },
      { stratum: 'a', state: 'migrated, pending supplier', installations: 0 },
    ],
    alerts: { operational: 2 },
    churn: { removals: [{ yearlyShare: 1 }] },
  });
  const run = simulate(plan, 0);
  expect(run.alerts[0]).toBeGreaterThan(7000);
  expect([run.alerts[1], run.alerts[2], run.totals[TOTAL.removedMigrated]]).toEqual([0, 0, 4000]);
});
