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
  sumOf,
} from '../../src/forecast/histogram.ts';

const anyValue = fc.oneof(fc.nat(600), fc.nat(100_000), fc.nat(2 ** 45));

function histogramOf(values: readonly number[]): Histogram {
  const histogram = newHistogram();
  for (const value of values) countIn(histogram, value);
  return histogram;
}

/** The bins that hold anything, with their counts and sums: what a histogram says, however much room it has. */
function contents({ first, counts, sums }: Histogram): (readonly [number, number, number])[] {
  return [...counts].flatMap((count, place) => (count > 0 ? [[first + place, count, sums[place]] as const] : []));
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
});

describe('from 512 on', () => {
  test('a quantile is known to 0.4%, in whole numbers, and in order', () => {
    const values = Array.from({ length: 1000 }, (_, place) => 100_000 + 777 * place);
    const found = [0.1, 0.5, 0.9].map((share) => quantileOf(histogramOf(values), share, 1000));
    const exact = [0.1, 0.5, 0.9].map((share) => values[Math.ceil(share * 1000) - 1]);
    for (const [place, quantile] of found.entries()) {
      expect(Math.abs(quantile - exact[place])).toBeLessThan(exact[place] / 256);
      expect(Number.isInteger(quantile)).toBe(true);
    }
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  test('a quantile of equal values is their value', () => {
    expect(quantileOf(histogramOf(new Array(7).fill(76_001)), 0.5, 7)).toBe(76_001);
    expect(quantileOf(histogramOf([600, 900, 76_001, 76_001]), 0.9, 4)).toBe(76_001);
  });
});

test('nothing counted has a quantile of 0, and adding nothing changes nothing', () => {
  const histogram = histogramOf([7]);
  addHistogram(histogram, newHistogram());
  expect(contents(histogram)).toEqual([[7, 1, 7]]);
  expect(quantileOf(newHistogram(), 0.5, 0)).toBe(0);
});

test('the sum of all that was counted is exact, whatever the bins', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 40), { maxLength: 60 }), (given) => {
      expect(sumOf(histogramOf(given))).toBe(given.reduce((sum, value) => sum + value, 0));
    }),
    { numRuns: 200, seed: 5 },
  );
});
