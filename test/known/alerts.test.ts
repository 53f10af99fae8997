import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import type { SampleAmount } from '../kit/amounts.ts';
import { expectFits } from '../kit/chi-square.ts';
import { samplePlan } from '../kit/plan.ts';

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
