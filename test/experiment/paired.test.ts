import { describe, expect, test } from 'vitest';
import { chanceOf, intervalOfQuantileDifference, pairedMean } from '../../src/experiment/paired.ts';
import { drawAt } from '../../src/kernel/chance.ts';

const KEY = Int32Array.of(7, 11);

describe('the mean of differences', () => {
  test('has the interval of Student, as R has it', () => {
    // R: t.test(c(5, 7, 9, 6), c(1, 2, 6, 3), paired = TRUE)
    const { mean, low, high } = pairedMean([5, 7, 9, 6], [1, 2, 6, 3]);
    expect(mean).toBe(3.75);
    expect(low).toBeCloseTo(2.22652, 4);
    expect(high).toBeCloseTo(5.27348, 4);
  });

  test('has the chance of Student, as R has it', () => {
    // The p-value of the same test; of differences 1, 2, 3, 4 and their opposite it is that of t.test(1:4).
    expect(chanceOf(pairedMean([5, 7, 9, 6], [1, 2, 6, 3]), 4)).toBeCloseTo(0.0043321, 6);
    for (const sign of [1, -1]) {
      const differences = [1, 2, 3, 4].map((each) => sign * each);
      expect(chanceOf(pairedMean(differences, [0, 0, 0, 0]), 4)).toBeCloseTo(0.0304663, 6);
    }
    expect(chanceOf(pairedMean([1, 2], [0, 1]), 2)).toBe(0);
    expect(chanceOf(pairedMean([1, 2], [1, 2]), 2)).toBe(1);
    // The ends of a 95% interval stand at none where the chance is 5%.
    expect(chanceOf({ mean: 3, low: 0, high: 6 }, 17)).toBeCloseTo(0.05, 9);
  });

  test('has no spread where all pairs differ by as much, however far the figures lie apart', () => {
    expect(pairedMean([101, 5, 900], [100, 4, 899])).toEqual({ mean: 1, low: 1, high: 1 });
  });
});

describe('the difference of quantiles', () => {
  test('is exactly the shift where all futures are shifted', () => {
    const others = Float64Array.from({ length: 200 }, (_, future) => (future * 37) % 101);
    const ones = others.map((figure) => figure + 5);
    for (const share of [0.5, 0.8, 0.9]) {
      expect(intervalOfQuantileDifference(ones, others, share, KEY)).toEqual({ low: 5, high: 5 });
    }
  });

  test('covers the true difference about as often as it says', () => {
    // Pairs of even figures on 0 to 1,000 and the same plus an even 0 to 20: the medians differ by 10, about. Coverage below 85% of
    // 200 samples has a chance below 1e-7 where it is 95%.
    const words = new Int32Array(2);
    let covered = 0;
    for (let sample = 0; sample < 200; sample++) {
      const others = new Float64Array(100);
      const ones = new Float64Array(100);
      for (let future = 0; future < 100; future++) {
        drawAt(Int32Array.of(sample, 3), 0, future, 0, words);
        others[future] = ((words[0] >>> 0) / 2 ** 32) * 1000;
        ones[future] = others[future] + ((words[1] >>> 0) / 2 ** 32) * 20;
      }
      const { low, high } = intervalOfQuantileDifference(ones, others, 0.5, Int32Array.of(sample, 5));
      if (low <= 10 && 10 <= high) covered++;
    }
    expect(covered).toBeGreaterThanOrEqual(170);
  });
});
