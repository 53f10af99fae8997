import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Standing } from '../../src/experiment/limits.ts';
import { gridOf, largestVolume, leastAsGood, narrowed } from '../../src/experiment/volume-search.ts';

const GRID = [2000, 5000, 10_000, 50_000];

const upTo =
  (most: number, asked: number[] = []) =>
  async (volume: number): Promise<Standing> => {
    asked.push(volume);
    return volume <= most ? 'holds' : 'fails';
  };

test('a grid has both its ends, and 1 to 5 times the powers of ten between', () => {
  expect(gridOf(2000, 50_000)).toEqual([2000, 3000, 4000, 5000, 10_000, 20_000, 30_000, 40_000, 50_000]);
  expect(gridOf(250, 1700)).toEqual([250, 300, 400, 500, 1000, 1700]);
});

describe('the largest volume', () => {
  test('is found to within a grain, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2000, max: 49_999 }), fc.constantFrom(1, 100, 700), async (most, grain) => {
        const asked: number[] = [];
        const { largest, next } = await largestVolume(GRID, grain, upTo(most, asked));
        expect(largest).toBeLessThanOrEqual(most);
        expect(next).toBeGreaterThan(most);
        // No multiple of the grain is left between them.
        expect(Math.ceil(next! / grain) - Math.floor(largest! / grain)).toBeLessThanOrEqual(1 + Number(grain === 700));
        expect(asked.length).toBeLessThanOrEqual(GRID.length + 17);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  test('is looked for below the grid where nothing on it holds, and may be none', async () => {
    expect(await largestVolume(GRID, 100, upTo(730))).toEqual({ largest: 700, next: 800 });
    expect(await largestVolume(GRID, 100, upTo(99))).toEqual({ largest: null, next: 100 });
  });

  test('is the end of the grid where everything holds: nothing is said of more', async () => {
    expect(await largestVolume(GRID, 100, upTo(80_000))).toEqual({ largest: 50_000, next: null });
  });

  test('is above a gap: what fails at less does not hide what holds at more', async () => {
    const standingAt = async (volume: number): Promise<Standing> =>
      volume === 5000 ? 'fails' : volume <= 12_345 ? 'holds' : 'fails';
    expect(await largestVolume(GRID, 100, standingAt)).toEqual({ largest: 12_300, next: 12_400 });
  });

  test('takes no undecided volume for one that holds', async () => {
    const standingAt = async (volume: number): Promise<Standing> =>
      volume <= 3000 ? 'holds' : volume <= 4000 ? 'undecided' : 'fails';
    expect(await largestVolume(GRID, 100, standingAt)).toEqual({ largest: 3000, next: 3100 });
  });
});

test('the least that is as good as the largest is bisected below the grid’s first that is', async () => {
  const asGoodFrom = (least: number) => async (volume: number) => volume >= least;
  expect(await leastAsGood(GRID, 100, asGoodFrom(6789))).toBe(6800);
  expect(await leastAsGood(GRID, 100, asGoodFrom(321))).toBe(400);
  expect(await leastAsGood(GRID, 100, asGoodFrom(50_000))).toBe(50_000);
});

test('narrowing asks only between its ends', async () => {
  expect(await narrowed(0, 100, 100, async () => Promise.reject(new Error('asked')))).toEqual([0, 100]);
});
