import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import type { SampleAmount } from '../kit/amounts.ts';
import { expectFits } from '../kit/chi-square.ts';
import { moments } from '../kit/plain/capped.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

const DAYS = 8000;

/** Alerts of a fleet that stands still, day by day. */
function alertsOf(installations: number, rate: SampleAmount, dayFactor: SampleAmount = 1): number[] {
  const plan = samplePlan({
    days: DAYS,
    strata: [{ id: 'only' }],
    stocks: [{ stratum: 'only', state: 'operational', installations }],
    alerts: { operational: rate, dayFactor },
  });
  return [...simulate(plan, 0).alerts];
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const squaresAbout = (values: readonly number[], mean: number): number =>
  values.reduce((sum, value) => sum + (value - mean) ** 2, 0);

test('a small fleet has Poisson alerts: chi-square against the exact law', () => {
  const mean = 10 * 0.7;
  const found = alertsOf(10, 0.7);
  const probabilities = [Math.exp(-mean)];
  for (let k = 1; k < 60; k++) probabilities.push((probabilities[k - 1] * mean) / k);
  const counts = new Array<number>(60).fill(0);
  for (const alerts of found) counts[alerts]++;
  // False-alarm rate 1e-7.
  expectFits(counts, probabilities, 1e-7);
});

describe.each([
  ['as a Poisson law', 20, 2.3, 46],
  ['as the normal that stands for it', 80, 2.3, 184],
  ['as in February 2020', 78_000, 2.3, 179_400],
])('mean and variance of a fixed fleet, %s', (_, installations, rate, mean) => {
  const found = alertsOf(installations, rate);

  test('the mean is installations times rate', () => {
    // A sum of Poisson counts is nearly normal: 5.4 standard deviations have a chance of 7e-8.
    expect(Math.abs(meanOf(found) - mean)).toBeLessThan(5.4 * Math.sqrt(mean / DAYS));
  });

  test('the variance is the mean', () => {
    // Squared deviations in units of the variance: nearly a chi-square with one degree a day.
    const statistic = squaresAbout(found, mean) / mean;
    expect(statistic).toBeGreaterThan(gammaQuantile(5e-8, DAYS / 2, 0.5));
    expect(statistic).toBeLessThan(gammaQuantile(1 - 5e-8, DAYS / 2, 0.5));
  });
});

test("a day's factor with mean 1 leaves the mean and adds its own variance: m + m^2 Var(F)", () => {
  const mean = 1000;
  const found = alertsOf(1000, 1, { uniform: [0.5, 1.5] });
  const variance = mean + (mean * mean) / 12;
  expect(Math.abs(meanOf(found) - mean)).toBeLessThan(5.4 * Math.sqrt(variance / DAYS));
  // The squared deviation of an even law has a variance of 0.8 of its square at most, less than a normal's 2.
  const statistic = squaresAbout(found, mean) / variance;
  expect(Math.abs(statistic - DAYS)).toBeLessThan(5.4 * Math.sqrt(2 * DAYS));
});

/** A fixed fleet of 1,000 operational installations in every respect but what is said of its alerts. */
function fixedFleet(alerts: NonNullable<SampleOptions['alerts']>, more: SampleOptions = {}) {
  return simulate(
    samplePlan({
      days: DAYS,
      strata: [{ id: 'only' }],
      stocks: [{ stratum: 'only', state: 'operational', installations: 1000 }],
      alerts,
      ...more,
    }),
    0,
  );
}

/** Holds the mean and the variance of daily counts that are nearly normal against what they should be. */
function expectMoments(found: readonly number[], mean: number, variance: number): void {
  expect(Math.abs(meanOf(found) - mean)).toBeLessThan(5.4 * Math.sqrt(variance / found.length));
  // Rounding to whole alerts adds a twelfth.
  const statistic = squaresAbout(found, mean) / (variance + 1 / 12);
  expect(statistic).toBeGreaterThan(gammaQuantile(5e-8, found.length / 2, 0.5));
  expect(statistic).toBeLessThan(gammaQuantile(1 - 5e-8, found.length / 2, 0.5));
}

describe('with a cap on each installation', () => {
  test.each([
    ['that hardly ever bites', 2.3, 20],
    ['that often bites', 2.3, 2],
    ['that most are at', 4, 2],
  ])('%s, the mean is the sum of capped means and the variance that of capped variances', (_, rate, perDay) => {
    const own = moments(rate, perDay);
    const found = [...fixedFleet({ operational: rate, cap: { perDay } }).alerts];
    expectMoments(found, 1000 * own.mean, 1000 * own.variance);
    expect(Math.max(...found)).toBeLessThanOrEqual(1000 * perDay);
  });

  test('that nearly all are at, what is missing has the mean that it should have', () => {
    const missing = [...fixedFleet({ operational: 9, cap: { perDay: 2 } }).alerts].map((alerts) => 2000 - alerts);
    const mean = 1000 * (2 - moments(9, 2).mean);
    expect(Math.abs(meanOf(missing) - mean)).toBeLessThan(5.4 * Math.sqrt(mean / DAYS));
    expect(Math.min(...missing)).toBe(0);
  });

  test('from its day on: a fleet that raises far more than that sends exactly the cap from then on', () => {
    const alerts = fixedFleet({ operational: 1000, cap: { perDay: 20, from: 100 } }).alerts;
    expect(Math.min(...alerts.subarray(0, 100))).toBeGreaterThan(900_000);
    expect(new Set(alerts.subarray(100))).toEqual(new Set([20_000]));
  });
});

describe('by region', () => {
  const dnos = { a: { share: 0.1, limit: 250 }, b: { share: 0.25 }, c: { share: 0.65, limit: 1495 } };
  const run = fixedFleet({ operational: 2.3, dnos });
  const ofDno = (dno: number) => [...run.alerts].map((_, day) => run.alertsOfDno[3 * day + dno]);

  test('each has its share of the mean, with the variance of a Poisson count, and all add up', () => {
    for (const [dno, { share }] of Object.values(dnos).entries()) {
      expectMoments(ofDno(dno), 2300 * share, 2300 * share);
    }
    const [west, middle, east] = [ofDno(0), ofDno(1), ofDno(2)];
    expect(west.map((alerts, day) => alerts + middle[day] + east[day])).toEqual([...run.alerts]);
  });

  test('the counts of two regions are not correlated: a Poisson count is split into independent ones', () => {
    const [one, other] = [ofDno(0), ofDno(2)].map((counts) => {
      const mean = meanOf(counts);
      const deviation = Math.sqrt(squaresAbout(counts, mean));
      return counts.map((count) => (count - mean) / deviation);
    });
    const correlation = one.reduce((sum, each, day) => sum + each * other[day], 0);
    expect(Math.abs(correlation)).toBeLessThan(5.4 / Math.sqrt(DAYS));
  });

  test('stating them changes nothing of the programme', () => {
    expect([...run.alerts]).toEqual([...fixedFleet({ operational: 2.3 }).alerts]);
  });

  test('largest days and days at or above the limit are those of the days', () => {
    expect([...run.peakOfDno]).toEqual([0, 1, 2].map((dno) => Math.max(...ofDno(dno))));
    const reached = (dno: number, limit: number) => ofDno(dno).filter((alerts) => alerts >= limit).length;
    expect([...run.daysAtOrAboveLimitOfDno]).toEqual([reached(0, 250), 0, reached(2, 1495)]);
    expect(run.daysAtOrAboveLimitOfDno[0]).toBeGreaterThan(100);
  });
});

test('a storm in one region multiplies its mean and leaves the others alone', () => {
  const storm = { quantities: { onset: 0, times: 4 }, settings: { minutes: 0 }, laws: { length: DAYS * 96 } };
  const run = fixedFleet(
    { operational: 2.3, dnos: { a: { share: 0.2 }, b: { share: 0.8 } } },
    { disturbances: [{ id: 's', disturbance: 'alert-surge', dno: 'a', ...storm }] },
  );
  const ofDno = (dno: number) => [...run.alerts].map((_, day) => run.alertsOfDno[2 * day + dno]);
  expectMoments(ofDno(0), 4 * 460, 4 * 460);
  expectMoments(ofDno(1), 1840, 1840);
});

test('power and voltage alerts fall where they can be configured, and stay where they cannot', () => {
  const run = fixedFleet(
    { operational: 1, power: 2, configured: { from: 4000, leaves: 0.25, not: 'itron' } },
    {
      strata: [
        { id: 'a', cohort: 'elster' },
        { id: 'b', cohort: 'itron' },
      ],
      stocks: [
        { stratum: 'a', state: 'operational', installations: 1000 },
        { stratum: 'b', state: 'operational', installations: 500 },
      ],
    },
  );
  const alerts = [...run.alerts];
  expectMoments(alerts.slice(0, 4000), 1500 * 3, 1500 * 3);
  expectMoments(alerts.slice(4000), 1000 * 1.5 + 500 * 3, 1000 * 1.5 + 500 * 3);
});
