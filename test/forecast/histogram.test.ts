import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addHistogram,
  binOf,
  countIn,
  type Histogram,
  leastOfBin,
  newHistogram,
  quantileOf,
  squaresAbout,
} from '../../src/forecast/histogram.ts';

const anyValue = fc.oneof(fc.nat(600), fc.nat(100_000), fc.nat(Number.MAX_SAFE_INTEGER));

function histogramOf(values: readonly number[]): Histogram {
  const histogram = newHistogram();
  for (const value of values) countIn(histogram, value);
  return histogram;
}

/** The bins that hold anything, with their counts: what a histogram says, however much room it has. */
function contents({ first, counts }: Histogram): (readonly [number, number])[] {
  return [...counts].flatMap((count, place) => (count > 0 ? [[first + place, count] as const] : []));
}

describe('bins', () => {
  test('hold one value each below 512, and 1 in 256 of a value from there on', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const least = leastOfBin(binOf(value));
        const next = leastOfBin(binOf(value) + 1);
        expect(least <= value && value < next).toBe(true);
        expect(next - least).toBeLessThanOrEqual(Math.max(1, value / 256));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('follow one another without a gap', () => {
    const leasts = Array.from({ length: 5000 }, (_, bin) => leastOfBin(bin));
    expect(leasts.every((least, bin) => binOf(least) === bin)).toBe(true);
    expect(leasts.every((least, bin) => bin === 0 || binOf(least - 1) === bin - 1)).toBe(true);
  });
});

test('counts add up to the same in any order and any split', () => {
  const parts = fc.array(fc.array(anyValue, { maxLength: 20 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(parts, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (given, order) => {
      const all = contents(histogramOf(given.flat()));
      const merged = newHistogram();
      const shuffled = given.map((values, place) => ({ values, at: order[place] })).sort((a, b) => a.at - b.at);
      for (const { values } of shuffled) addHistogram(merged, histogramOf(values));
      expect(contents(merged)).toEqual(all);
    }),
    { numRuns: 100, seed: 2 },
  );
});

describe('below 512', () => {
  const values = fc.array(fc.nat(511), { minLength: 1, maxLength: 60 });

  test('a quantile is the value of its place in ascending order', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (given, percent) => {
        const sorted = [...given].sort((a, b) => a - b);
        const least = sorted.find(
          (value) => 100 * sorted.filter((other) => other <= value).length >= percent * given.length,
        );
        expect(quantileOf(histogramOf(given), percent / 100, given.length)).toBe(least);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  test('squares about a mean are exact', () => {
    fc.assert(
      fc.property(values, (given) => {
        const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
        const squares = given.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        expect(Math.abs(squaresAbout(histogramOf(given), mean) - squares)).toBeLessThan(1e-9 * (1 + squares));
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

test('a quantile of large values is known to 0.4%', () => {
  const values = Array.from({ length: 1000 }, (_, place) => 100_000 + 777 * place);
  for (const share of [0.1, 0.5, 0.9]) {
    const exact = values[Math.ceil(share * 1000) - 1];
    const found = quantileOf(histogramOf(values), share, 1000);
    expect(found).toBeLessThanOrEqual(exact);
    expect(found).toBeGreaterThan(exact * (1 - 1 / 256));
  }
});

test('nothing counted has a quantile of 0, and adding nothing changes nothing', () => {
  const histogram = histogramOf([7]);
  addHistogram(histogram, newHistogram());
  expect(contents(histogram)).toEqual([[7, 1]]);
  expect(quantileOf(newHistogram(), 0.5, 0)).toBe(0);
});
