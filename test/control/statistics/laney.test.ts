import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  laneyCells,
  laneyDays,
  laneyDeviation,
  laneyMean,
  laneyScore,
  laneySigma,
  recordLaneyDay,
} from '../../../src/control/statistics/laney.ts';
import { dayInflation } from '../../../src/control/statistics/overdispersion.ts';
import { binomialAt } from '../../../src/kernel/binomial.ts';
import { drawAt, fractionOf, keyOfWords } from '../../../src/kernel/chance.ts';

type Day = readonly [failed: number, resolved: number];

function chartOf(days: readonly Day[], windowDays: number): Float64Array {
  const memory = new Float64Array(laneyCells(windowDays));
  for (const [failed, resolved] of days) recordLaneyDay(memory, 0, windowDays, failed, resolved);
  return memory;
}

// D. C. Montgomery, "Introduction to Statistical Quality Control", table 7.1: cans of orange juice, 30 samples of 50. Without sigma
// Z a p' chart is a p chart: mean 0.2313, limits 0.0524 and 0.4102, samples 15 and 23 beyond them.
const CANS = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
];

test("the p chart of Montgomery's cans", () => {
  const memory = chartOf(
    CANS.map((failed) => [failed, 50]),
    30,
  );
  const mean = laneyMean(memory, 0, 20, 0.5);
  expect(mean).toBeCloseTo(0.2313, 4);
  expect(mean - 3 * laneyDeviation(50, mean, 1)).toBeCloseTo(0.0524, 4);
  expect(mean + 3 * laneyDeviation(50, mean, 1)).toBeCloseTo(0.4102, 4);
  const beyond = CANS.flatMap((failed, sample) => (laneyScore(failed, 50, mean, 1) > 3 ? [sample + 1] : []));
  expect(beyond).toEqual([15, 23]);
});

// Laney (2002): with samples of one size a p' chart is a chart of individuals. NIST/SEMATECH e-Handbook of Statistical Methods,
// section 6.3.2.2: flow rates with mean 50.81, mean moving range 1.8778 and limits 45.8159 and 55.8041; here as failures of 1,000.
const FLOWS = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

test("the handbook's chart of individuals", () => {
  const memory = chartOf(
    FLOWS.map((flow) => [flow * 10, 1000]),
    10,
  );
  const mean = laneyMean(memory, 0, 10, 0);
  const sigma = laneySigma(memory, 0, 10, 10, 1);
  expect(100 * mean).toBeCloseTo(50.81, 10);
  expect(100 * laneyDeviation(1000, mean, sigma) * 1.128).toBeCloseTo(1.8778, 4);
  expect(100 * (mean - 3 * laneyDeviation(1000, mean, sigma))).toBeCloseTo(45.8159, 4);
  expect(100 * (mean + 3 * laneyDeviation(1000, mean, sigma))).toBeCloseTo(55.8041, 4);
});

/** Mean and sigma Z as the formula stands, over all days at once. */
function plainly(days: readonly Day[]): readonly [mean: number, sigma: number] {
  const sum = (place: 0 | 1) => days.reduce((total, day) => total + day[place], 0);
  const mean = sum(0) / sum(1);
  const scores = days.map(([failed, resolved]) => {
    return (failed / resolved - mean) / Math.sqrt((mean * (1 - mean)) / resolved);
  });
  const ranges = scores.slice(1).map((score, day) => Math.abs(score - scores[day]));
  return [mean, ranges.reduce((total, range) => total + range, 0) / ranges.length / 1.128];
}

const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 50_000 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }))
  .map(([resolved, share]): Day => [Math.max(1, Math.floor(resolved * share)), resolved + 1]);

test('day by day it is the chart of the last days of the window, days without attempts left out', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 2, maxLength: 40 }), fc.integer({ min: 2, max: 30 }), (days, window) => {
      const memory = chartOf(
        days.flatMap((day): Day[] => [[0, 0], day]),
        window,
      );
      const [mean, sigma] = plainly(days.slice(-window));
      expect(laneyDays(memory, 0)).toBe(Math.min(days.length, window));
      expect(laneyMean(memory, 0, 2, 0)).toBeCloseTo(mean, 12);
      expect(laneySigma(memory, 0, window, 2, 1)).toBeCloseTo(sigma, 9);
    }),
    { seed: 1 },
  );
});

test('before there are enough days it says what was expected before', () => {
  const memory = new Float64Array(laneyCells(30));
  for (let day = 1; day <= 20; day++) {
    expect([laneyMean(memory, 0, 20, 0.02), laneySigma(memory, 0, 30, 20, 1.7)]).toEqual([0.02, 1.7]);
    recordLaneyDay(memory, 0, 30, day, 1000);
  }
  expect(laneyMean(memory, 0, 20, 0.02)).toBeCloseTo(0.0105, 12);
  expect(laneySigma(memory, 0, 30, 20, 1.7)).not.toBe(1.7);
  // Without a least number of days two make a distance, and none a mean.
  const few = new Float64Array(laneyCells(30));
  expect(laneyMean(few, 0, 0, 0.02)).toBe(0.02);
  recordLaneyDay(few, 0, 30, 1, 10);
  expect(laneySigma(few, 0, 30, 0, 1.7)).toBe(1.7);
});

test('where nothing failed, or everything, shares have no spread to learn from', () => {
  for (const failed of [0, 100]) {
    const memory = chartOf(
      CANS.map(() => [failed, 100]),
      30,
    );
    expect(laneySigma(memory, 0, 30, 20, 1.7)).toBe(1.7);
    expect(laneyScore(failed, 100, laneyMean(memory, 0, 20, 0.5), 1.7)).toBe(0);
  }
  expect(laneyScore(1, 100, 0, 1)).toBe(Number.POSITIVE_INFINITY);
  expect(laneyScore(0, 0, 0.1, 1)).toBe(0);
});

test('a score rises with failures, falls with sigma, and charts side by side do not meet', () => {
  const cells = laneyCells(5);
  const memory = new Float64Array(3 * cells);
  for (let day = 0; day < 12; day++) recordLaneyDay(memory, cells, 5, day, 100);
  expect(memory.subarray(0, cells)).toEqual(new Float64Array(cells));
  expect(memory.subarray(2 * cells)).toEqual(new Float64Array(cells));
  fc.assert(
    fc.property(anyDay, fc.double({ min: 1, max: 9, noNaN: true }), ([failed, resolved], sigma) => {
      expect(laneyScore(failed + 1, resolved, 0.3, sigma)).toBeGreaterThan(laneyScore(failed, resolved, 0.3, sigma));
      const [close, wide] = [1, sigma].map((one) => Math.abs(laneyScore(failed, resolved, 0.3, one)));
      expect(wide).toBeLessThanOrEqual(close);
    }),
    { seed: 1 },
  );
});

// 2,000 days of 10,000 attempts: the mean of 1,999 distances of neighbours, each with a standard deviation of 0.76 of its mean and
// a correlation of 0.22 with the next, has a relative standard error of 0.0204. Six of them either way: one false alarm in half a
// billion; fixed seeds.
test.each([0, 0.001, 0.01])('over days with correlation %d sigma Z comes to the inflation of a day', (correlation) => {
  const keys = Int32Array.from([...keyOfWords('shares of days'), ...keyOfWords('failures of days')]);
  const words = new Int32Array(2);
  const total = 1 / correlation - 1;
  const memory = new Float64Array(laneyCells(2000));
  for (let day = 0; day < 2000; day++) {
    drawAt(keys, 0, day, 0, words);
    const share = correlation === 0 ? 0.02 : betaQuantile(fractionOf(words[0]), 0.02 * total, 0.98 * total);
    recordLaneyDay(memory, 0, 2000, binomialAt(10_000, share, keys, 2, day, 0), 10_000);
  }
  const ratio = laneySigma(memory, 0, 2000, 20, 1) / dayInflation(10_000, correlation);
  expect(Math.abs(ratio - 1)).toBeLessThan(6 * 0.0204);
});
