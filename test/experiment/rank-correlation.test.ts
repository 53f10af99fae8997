import { describe, expect, test } from 'vitest';
import { rankCorrelation } from '../../src/experiment/rank-correlation.ts';
import { drawAt } from '../../src/kernel/chance.ts';

describe('the rank correlation', () => {
  test('is that of R, with ties and without', () => {
    // R: cor(c(1, 2, 3, 4, 5), c(2, 1, 4, 3, 5), method = "spearman")
    expect(rankCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])?.correlation).toBeCloseTo(0.8, 12);
    // R: cor(c(1, 2, 2, 3), c(1, 2, 3, 4), method = "spearman")
    expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])?.correlation).toBeCloseTo(0.9486833, 7);
  });

  test('sees ranks and nothing else: any rising scale leaves it as it is, a falling one turns it', () => {
    const [ones, others] = [
      [3, 1, 4, 1.5, 9, 2.6],
      [2, 7, 1, 8, 2.8, 1.8],
    ];
    const found = rankCorrelation(ones, others)!;
    expect(
      rankCorrelation(
        ones.map((value) => value ** 3 + 5),
        others,
      ),
    ).toEqual(found);
    expect(
      rankCorrelation(
        ones.map((value) => -value),
        others,
      )?.correlation,
    ).toBeCloseTo(-found.correlation, 12);
    expect(rankCorrelation(ones, ones)).toEqual({ correlation: 1, standardError: 0 });
  });

  test('is none where one of the two never varies', () => {
    expect(rankCorrelation([1, 1, 1, 1], [1, 2, 3, 4])).toBe(null);
  });

  test('has an error that covers nothing about as often as it says', () => {
    // Independent figures: of 400 samples 95% have an interval with 0. Fewer than 88% have a chance below 1e-8.
    const words = new Int32Array(2);
    let covered = 0;
    for (let sample = 0; sample < 400; sample++) {
      const [ones, others] = [new Float64Array(50), new Float64Array(50)];
      for (let pair = 0; pair < 50; pair++) {
        drawAt(Int32Array.of(sample, 9), 0, pair, 0, words);
        ones[pair] = words[0];
        others[pair] = words[1];
      }
      const { correlation, standardError } = rankCorrelation(ones, others)!;
      if (Math.abs(correlation) <= 1.96 * standardError) covered++;
    }
    expect(covered).toBeGreaterThanOrEqual(352);
  });
});
