import { expect, test } from 'vitest';
import { bandOf } from '../../src/forecast/band.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { samplePlan } from '../kit/plan.ts';
import { tallyOf } from '../kit/tally-of.ts';

const plan = samplePlan({
  days: 8,
  volumePerDay: 30,
  strata: [
    { id: 'a', cohort: 'c1', untouched: 60 },
    { id: 'b', cohort: 'c2', status: 'active', untouched: 60 },
  ],
  outcomes: { plain: { first: { rollBack: 0.3 } } },
  alerts: { operational: 2.3 },
});
const REPLICATIONS = Array.from({ length: 20 }, (_, replication) => replication);
const tally = tallyOf(plan, REPLICATIONS);
const runs = REPLICATIONS.map((replication) => {
  const { open } = simulate(plan, replication);
  return { open };
});

test('a band is the mean, its error and the quantiles of the values that occurred', () => {
  const values = runs.map(({ open }) => open[2]).sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / 20;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 19;
  const band = bandOf(tally, 'open', 2);
  expect(band.mean).toBeCloseTo(mean, 12);
  expect(band.standardError).toBeCloseTo(Math.sqrt(variance / 20), 12);
  expect([band.p10, band.p25, band.p50, band.p75, band.p90]).toEqual([1, 4, 9, 14, 17].map((place) => values[place]));
  expect(new Set(values).size).toBeGreaterThan(3);
});

test('a band of one future has no error', () => {
  expect(bandOf(tallyOf(plan, [0]), 'open', 2).standardError).toBe(0);
});

test('futures that are alike have no spread and no error, however large their figures', () => {
  const alike = samplePlan({ days: 8, volumePerDay: 20_000, strata: [{ id: 'a', untouched: 76_001 }] });
  const { mean, standardError, p10, p25, p50, p75, p90 } = bandOf(tallyOf(alike, REPLICATIONS), 'migrated', 7);
  expect([mean, standardError, p10, p25, p50, p75, p90]).toEqual([76_001, 0, 76_001, 76_001, 76_001, 76_001, 76_001]);
});

test('the error of large figures is exact', () => {
  const large = samplePlan({
    days: 8,
    volumePerDay: 40_000,
    strata: [{ id: 'a', untouched: 200_000 }],
    outcomes: { plain: { first: { rollBack: { uniform: [0.01, 0.3] } } } },
  });
  const values = REPLICATIONS.map((replication) => simulate(large, replication).migrated[1]);
  const mean = values.reduce((sum, value) => sum + value, 0) / 20;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 19;
  const band = bandOf(tallyOf(large, REPLICATIONS), 'migrated', 1);
  expect(band.mean).toBeCloseTo(mean, 9);
  expect(band.standardError).toBeCloseTo(Math.sqrt(variance / 20), 9);
  expect(variance).toBeGreaterThan(1e6);
  expect(band.p10 < band.p50 && band.p50 < band.p90).toBe(true);
});
