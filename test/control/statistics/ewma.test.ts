import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EWMA_CELLS, ewmaScore, recordEwma } from '../../../src/control/statistics/ewma.ts';

const scores = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 1, maxLength: 60 });
const weights = fc.double({ min: 0.01, max: 1, noNaN: true });

// NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.4: target 50, s 2.0539, lambda 0.3, L 3.
const TARGET = 50;
const SPREAD = 2.0539;
const READINGS = [
  52, 47, 53, 49.3, 50.1, 47, 51, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1,
];
const AVERAGES = [
  50.6, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38, 49.92, 50.73,
  51.23, 51.94, 51.99,
];

test("the handbook's example: every average, the limits 47.4115 and 52.5884, and no signal", () => {
  const memory = new Float64Array(EWMA_CELLS);
  READINGS.forEach((reading, place) => {
    recordEwma(memory, 0, (reading - TARGET) / SPREAD, 0.3);
    expect(TARGET + SPREAD * memory[0]).toBeCloseTo(AVERAGES[place], 2);
    expect(Math.abs(ewmaScore(memory, 0))).toBeLessThan(3);
  });
  // The handbook rounds the root of 0.3 / 1.7 to four digits, and its limits are 0.0001 apart from one another's mirror.
  for (let day = 0; day < 100; day++) recordEwma(memory, 0, 0, 0.3);
  expect(Math.sqrt(memory[1])).toBeCloseTo(0.4201, 4);
  expect(Math.abs(TARGET + 3 * SPREAD * Math.sqrt(memory[1]) - 52.5884)).toBeLessThan(2e-4);
  expect(Math.abs(TARGET - 3 * SPREAD * Math.sqrt(memory[1]) - 47.4115)).toBeLessThan(2e-4);
});

test('the variance is the closed form of Lucas and Saccucci, and the average the weighted sum', () => {
  fc.assert(
    fc.property(scores, weights, (series, weight) => {
      const memory = new Float64Array(EWMA_CELLS);
      for (const score of series) recordEwma(memory, 0, score, weight);
      const variance = (weight / (2 - weight)) * (1 - (1 - weight) ** (2 * series.length));
      expect(memory[1]).toBeCloseTo(variance, 12);
      const average = series.reduceRight((sum, score, place) => {
        return sum + weight * (1 - weight) ** (series.length - 1 - place) * score;
      }, 0);
      expect(ewmaScore(memory, 0)).toBeCloseTo(average / Math.sqrt(variance), 9);
    }),
    { seed: 1 },
  );
});

test('it rises with every score, begins with the first, and heeds its own cells alone', () => {
  fc.assert(
    fc.property(scores, weights, fc.nat(), (series, weight, nat) => {
      const memory = new Float64Array(3 * EWMA_CELLS).fill(0);
      const raised = nat % series.length;
      expect(ewmaScore(memory, EWMA_CELLS)).toBe(0);
      series.forEach((score, place) => {
        recordEwma(memory, 0, score, weight);
        recordEwma(memory, 2 * EWMA_CELLS, place === raised ? score + 1 : score, weight);
        if (place === 0) expect(ewmaScore(memory, 0)).toBeCloseTo(score, 12);
      });
      // What was raised long ago may have faded to nothing.
      expect(ewmaScore(memory, 2 * EWMA_CELLS)).toBeGreaterThanOrEqual(ewmaScore(memory, 0));
      expect(memory.subarray(EWMA_CELLS, 2 * EWMA_CELLS)).toEqual(new Float64Array(EWMA_CELLS));
    }),
    { seed: 1 },
  );
});
