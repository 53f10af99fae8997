import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { ksLimit, ksStatistic } from './kolmogorov-smirnov.ts';

describe('the statistic', () => {
  // Quoted from scipy.stats.ks_2samp, SciPy 1.17.1.
  test('is that of SciPy, with many ties', () => {
    const one = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
    const other = [2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5, 9];
    expect(ksStatistic(one, other)).toBeCloseTo(0.3706293706293706, 12);
  });

  test('is that of SciPy, for samples of different sizes', () => {
    const one = Array.from({ length: 200 }, (_, i) => (i * 37) % 101);
    const other = Array.from({ length: 150 }, (_, i) => ((i * 53) % 89) + 5);
    expect(ksStatistic(one, other)).toBeCloseTo(0.07, 12);
  });

  test('is 0 for equal samples and 1 for separate ones, whoever comes first', () => {
    expect(ksStatistic([1, 2, 3], [3, 2, 1])).toBe(0);
    expect(ksStatistic([1, 2, 3], [7, 8])).toBe(1);
    expect(ksStatistic([7, 8], [1, 2, 3])).toBe(1);
  });
});

test('the limit is exceeded about as often as it says', () => {
  const random = seedrandom('kolmogorov', { entropy: false });
  const sample = () => Array.from({ length: 200 }, () => random());
  let exceeded = 0;
  for (let i = 0; i < 1000; i++) if (ksStatistic(sample(), sample()) > ksLimit(200, 200, 0.1)) exceeded++;
  // At most 10% by the bound; a binomial count of 1,000 at 10% exceeds 150 with a chance of 4e-7.
  expect(exceeded).toBeLessThan(150);
  expect(exceeded).toBeGreaterThan(0);
});
