import { describe, expect, test } from 'vitest';
import { probabilityOf } from '../../src/forecast/probability.ts';

describe('the interval of Clopper and Pearson', () => {
  test.each([
    // R's documentation of binom.test prints .7076683 to .7654066 for the second (Conover 1971, after Mendel).
    [5, 10, 0.1870860284474045, 0.8129139715525955],
    [682, 925, 0.707668264079039, 0.7654065582414781],
    // SciPy 1.17.1, binomtest(k, n).proportion_ci(0.95, 'exact').
    [1, 10, 0.0025285785444625728, 0.44501611702819543],
    [37, 400, 0.06596594259068848, 0.1252433130966564],
    [1, 1000, 2.5317487491674634e-5, 0.0055589242798499],
    [999, 1000, 0.9944410757201502, 0.9999746825125083],
  ])('of %i in %i', (happened, replications, low, high) => {
    const found = probabilityOf(happened, replications);
    expect(found.estimate).toBe(happened / replications);
    expect(found.low).toBeCloseTo(low, 9);
    expect(found.high).toBeCloseTo(high, 9);
  });
});

test.each([
  [62, 100, '62% (52% to 72%)'],
  [1, 10_000, '0.01% (0.0003% to 0.1%)'],
  [9_999, 10_000, '99.99% (99.9% to 99.9997%)'],
  [0, 1000, 'below 0.3%'],
  [1000, 1000, 'above 99.7%'],
  [0, 100, 'below 3%'],
  [100, 100, 'above 97%'],
  [0, 1, 'below 95%'],
  [2, 2, 'above 22%'],
  [0, 130, 'below 3%'],
  [130, 130, 'above 97%'],
  [0, 1001, 'below 0.3%'],
  [0, 3, 'below 64%'],
  [0, 10, 'below 26%'],
  [0, 11, 'below 28%'],
])('%i of %i says %s', (happened, replications, says) => {
  expect(probabilityOf(happened, replications).says).toBe(says);
});

test('none and all have no estimate, and are never told as 0% or 100%', () => {
  for (const replications of [1, 2, 3, 4, 10, 11, 1000, 10_000]) {
    for (const happened of [0, replications]) {
      const { estimate, low, high, says } = probabilityOf(happened, replications);
      expect(estimate).toBeNull();
      expect(0 <= low && low < high && high <= 1 && high - low < 1).toBe(true);
      expect(says).not.toMatch(/(^|\s)(0%|100%)/);
      expect(says).toMatch(/^(below|above) [\d.]+%$/);
    }
  }
});
