import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { describe, expect, test } from 'vitest';
import { constantsOf, kimNelson, type Observe } from '../../../src/experiment/select/kim-nelson.ts';
import { drawAt, fineFractionOf } from '../../../src/kernel/chance.ts';

/** Normal observations about known means; a part of their luck is in common. */
function made(means: readonly number[], seed: number, ownShare: number): Observe {
  const words = new Int32Array(2);
  const normal = (member: number, occasion: number): number => {
    drawAt(Int32Array.of(seed, 77), 0, member, occasion, words);
    return normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, fineFractionOf(words[0], words[1]))), 0, 1);
  };
  return async (candidates, from, to) =>
    candidates.map((place) =>
      Array.from(
        { length: to - from },
        (_, row) => means[place] + 3 * normal(from + row, 0) + ownShare * normal(from + row, 1 + place),
      ),
    );
}

const ASKED = { delta: 1, confidence: 0.9, first: 10, most: 5000 };

describe('the constants', () => {
  test('are those of the formula: k = 2 and alpha = 0.5 leave no doubt; more candidates, or more confidence, more of it', () => {
    // (2 x 0.5 / 1)^x = 1, so eta = 0. For k = 10, alpha = 0.05, n0 = 10: (0.1 / 9)^(-2/9) = 90^(2/9) = 2.7180.
    expect(constantsOf(2, { confidence: 0.5, first: 10 }).hSquared).toBeCloseTo(0, 12);
    const { eta, hSquared } = constantsOf(10, { confidence: 0.95, first: 10 });
    expect(eta).toBeCloseTo((90 ** (2 / 9) - 1) / 2, 12);
    expect(hSquared).toBeCloseTo(18 * eta, 12);
  });
});

describe('a made-up case with known means', () => {
  test('the best is chosen at least as often as was asked, where it is better than all others by just delta', async () => {
    const seeds = 300;
    let right = 0;
    for (let seed = 0; seed < seeds; seed++) {
      const { left } = await kimNelson(4, ASKED, made([1, 0, 1, 1], seed, 1.5));
      if (left[0] === 1) right++;
    }
    // At 90% fewer than 240 of 300 would be right with a chance of 4e-8 (binomial); it is mostly right far oftener.
    expect(right).toBeGreaterThanOrEqual(240);
  });

  test('what differs by far more than delta is decided at once; common luck costs nothing', async () => {
    const { left, observations, dropped, isDecided } = await kimNelson(3, ASKED, made([9, 0, 9], 1, 0.2));
    expect({ left, observations, isDecided }).toEqual({ left: [1], observations: 10, isDecided: true });
    expect(dropped.map(({ candidate, because }) => [candidate, because])).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });

  test('an identical pair ends with either, at once: there is no doubt to be had', async () => {
    const selection = await kimNelson(2, ASKED, made([0, 0], 5, 0));
    expect(selection).toMatchObject({ left: [0, 1], observations: 10, isDecided: true, dropped: [] });
  });

  test('a pair that is as good in law ends with either too, and says which', async () => {
    const { left, isDecided } = await kimNelson(2, ASKED, made([0, 0], 6, 2));
    expect(isDecided).toBe(true);
    expect(left).toHaveLength(1);
  });

  test('what cannot be decided in the observations that are allowed is given up, and said', async () => {
    const few = { ...ASKED, delta: 0.01, most: 30 };
    expect(await kimNelson(2, few, made([0, 0], 7, 2))).toMatchObject({ observations: 30, isDecided: false });
  });

  test('observations that are asked for in batches lead to the same', async () => {
    const ends = await Promise.all([1, 7].map((batch) => kimNelson(3, ASKED, made([0.4, 0, 0.8], 3, 2), batch)));
    expect(ends[1].left).toEqual(ends[0].left);
    expect(ends[1].observations).toBe(ends[0].observations);
    expect(ends[1].dropped).toEqual(ends[0].dropped);
  });
});
