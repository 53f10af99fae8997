import { expect, test } from 'vitest';
import { breakingPoint } from '../../../src/experiment/stress/breaking-point.ts';
import type { Magnitude } from '../../../src/experiment/stress/magnitude.ts';
import type { Verdict } from '../../../src/experiment/stress/verdict.ts';

const SIZE: Magnitude = { of: 'something', unit: 'share', none: 0, usual: 0.08, most: 0.88 };

/** Holds below the first, fails from the second on; between them nobody can tell. */
function judging(holdsBelow: number, failsFrom: number) {
  const asked: number[] = [];
  const judge = async (size: number): Promise<Verdict> => {
    asked.push(size);
    return size < holdsBelow ? 'holds' : size >= failsFrom ? 'fails' : 'undecided';
  };
  return { asked, judge };
}

test('below the usual size, where the criterion fails there: halved four times, and no size is asked for twice', async () => {
  const { asked, judge } = judging(0.031, 0.031);
  expect(await breakingPoint(SIZE, judge)).toEqual({ holdsAt: 0.03, failsAt: 0.035, undecided: false });
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).toHaveLength(5);
});

test('above the usual size, up to the largest', async () => {
  const { judge } = judging(0.3, 0.3);
  expect(await breakingPoint(SIZE, judge)).toEqual({ holdsAt: 0.28, failsAt: 0.33, undecided: false });
});

test('nowhere, where it holds at the largest', async () => {
  const { asked, judge } = judging(1, 1);
  expect(await breakingPoint(SIZE, judge)).toBeNull();
  expect(asked).toEqual([0.08, 0.88]);
});

test('what the futures cannot decide is said to be open', async () => {
  const { judge } = judging(0.02, 0.06);
  expect(await breakingPoint(SIZE, judge)).toEqual({ holdsAt: 0.015, failsAt: 0.06, undecided: true });
  expect(await breakingPoint(SIZE, judging(0.02, 2).judge)).toEqual({ holdsAt: 0.015, failsAt: null, undecided: true });
});
