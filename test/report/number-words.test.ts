import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Estimate } from '../../src/forecast/forecast.ts';
import {
  countWords,
  errorWords,
  estimateWords,
  headlineWords,
  meanWords,
  numberWords,
  rateWords,
  shareEstimateWords,
  shareWords,
} from '../../src/report/number-words.ts';

function estimateOf(mean: number, standardError: number): Estimate {
  const exactly = { low: mean, high: mean };
  const interval = { p10: exactly, p50: exactly, p90: exactly };
  return { mean, standardError, p10: mean, p50: mean, p90: mean, interval };
}

describe('numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [0.004, '0'],
    [-0.004, '0'],
    [0.35, '0.35'],
    [1.2, '1.2'],
    [12.44, '12.4'],
    [999.6, '1,000'],
    [76_708, '76,708'],
    [-1_234_567, '-1,234,567'],
    [2_000_000_000, '2,000,000,000'],
  ])('%d is %s', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  test('never lose more than half of their last figure, and group by three', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const words = numberWords(value);
        expect(words).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d{1,2})?$/);
        const error = Math.abs(Number(words.replaceAll(',', '')) - value);
        expect(error).toBeLessThanOrEqual(
          Math.abs(value) >= 100 ? 0.5 + 1e-9 : Math.abs(value) >= 10 ? 0.0501 : 0.00501,
        );
      }),
    );
  });

  test('have three figures in a headline', () => {
    expect(headlineWords(186_506)).toBe('187,000');
    expect(headlineWords(12.34)).toBe('12.3');
  });
});

describe('shares', () => {
  test.each([
    [0, 'none'],
    [0.000_01, 'below 0.1%'],
    [0.004_56, '0.46%'],
    [0.0123, '1.2%'],
    [0.62, '62%'],
    [0.996, '99.6%'],
    [0.9996, 'above 99.9%'],
    [1, 'all'],
  ])('%d is %s', (share, words) => {
    expect(shareWords(share)).toBe(words);
  });

  test('are never a rounded certainty', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(['0%', '100%']).not.toContain(shareWords(share));
      }),
      { examples: [[0.9999999], [1e-300], [0.9995], [0.99949], [0.9949999], [0.0009999]] },
    );
  });

  test('name their whole', () => {
    expect(rateWords(171, 78_412, 'attempts')).toBe('0.22% of attempts');
    expect(rateWords(3.4, 78_412, 'attempts')).toBe('43 in a million attempts');
    expect(rateWords(0.01, 78_412, 'attempts')).toBe('below 1 in a million attempts');
    expect(rateWords(0, 78_412, 'attempts')).toBe('none of attempts');
    expect(rateWords(0, 0, 'attempts')).toBe('of no attempts');
  });

  test('with an error are in points', () => {
    expect(shareEstimateWords(estimateOf(0.0204, 0.0002))).toBe('2.04% ± 0.04 points');
    expect(shareEstimateWords(estimateOf(0, 0))).toBe('none');
  });
});

describe('estimates', () => {
  test.each([
    [1602.3, 16, '1,602 ± 31'],
    [171.2, 1.7, '171 ± 3'],
    [5.3, 0.053, '5.3 ± 0.1'],
    [0.4, 0.06, '0.4 ± 0.1'],
    [12, 0, '12'],
    [3, 0.000_01, '3.000 ± less than 0.001'],
  ])('%d with a standard error of %d: %s', (mean, standardError, words) => {
    expect(estimateWords(estimateOf(mean, standardError))).toBe(words);
  });

  test('show as many decimals in the mean as in its error', () => {
    const decimals = (words: string) => words.split('.')[1]?.length ?? 0;
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (mean, error) => {
          const estimate = estimateOf(mean, error);
          expect(decimals(meanWords(estimate))).toBe(decimals(errorWords(estimate)));
        },
      ),
    );
  });
});

test('things are counted in the singular and in the plural', () => {
  expect([countWords(1, 'future'), countWords(1600, 'future'), countWords(0, 'start')]).toEqual([
    '1 future',
    '1,600 futures',
    'no starts',
  ]);
});
