import { describe, expect, test } from 'vitest';
import { ladder } from '../../../src/control/strategies/ladder.ts';
import type { Settings } from '../../../src/units/settings.ts';
import { samplePlan } from '../../kit/plan.ts';
import { ofProgramme, sampleView } from '../../kit/sample-view.ts';
import { strategySettings } from '../../kit/strategy-settings.ts';

const plan = samplePlan();
const SETTINGS: Settings = {
  rungs: [500, 1000, 2000],
  minimumDays: 5,
  mostFailedOfResolved: 0.07,
  minimumSample: 100,
  down: 1,
};

/** What a ladder aims at after each look at the evidence so far: go days, resolved, failed, halts. */
function climb(looks: readonly (readonly [number, number, number, number])[], changes: Settings = {}): number[] {
  const settings = { ...SETTINGS, ...changes };
  const memory = new Float64Array(ladder.memory);
  return looks.map(([goDays, resolved, failed, halts]) => {
    // Both classes of attempts are evidence.
    const resolvedSoFar = Float64Array.from(
      ofProgramme(plan, resolved - Math.floor(resolved / 3), Math.floor(resolved / 3)),
    );
    const failedSoFar = Float64Array.from(ofProgramme(plan, failed - Math.floor(failed / 2), Math.floor(failed / 2)));
    ladder.review(settings, sampleView(plan, { goDays, halts, resolvedSoFar, failedSoFar }), memory);
    return ladder.target(settings, memory);
  });
}

describe('climbing', () => {
  test('starts on the lowest rung', () => {
    expect(ladder.target(SETTINGS, new Float64Array(ladder.memory))).toBe(500);
  });

  test('takes the next rung after its go days, and not a day before', () => {
    expect(climb([4, 5].map((goDays) => [goDays, 1000, 0, 0]))).toEqual([500, 1000]);
  });

  test('counts days, attempts and failures from the start of the rung', () => {
    const looks = [
      [5, 1000, 70, 0],
      [9, 2000, 70, 0],
      [10, 1099, 70, 0],
      [10, 1100, 77, 0],
    ] as const;
    expect(climb(looks)).toEqual([1000, 1000, 1000, 2000]);
  });

  test('stays on the highest rung', () => {
    expect(climb([5, 10, 15, 20].map((goDays) => [goDays, goDays * 200, 0, 0]))).toEqual([1000, 2000, 2000, 2000]);
  });
});

describe('the gate', () => {
  test('holds the volume while the evidence is inconclusive, however long', () => {
    expect(climb([5, 10, 50].map((goDays) => [goDays, 99, 0, 0]))).toEqual([500, 500, 500]);
  });

  test('lets exactly the stated share through, and no failure more', () => {
    expect(climb([[5, 100, 7, 0]])).toEqual([1000]);
    expect(climb([[5, 100, 8, 0]])).toEqual([500]);
  });

  test('lets exactly the stated share through where the product is not exact in binary', () => {
    // 0.57 x 100 is 56.99999999999999 to a computer.
    expect(climb([[5, 100, 57, 0]], { mostFailedOfResolved: 0.57 })).toEqual([1000]);
  });

  test('opens again when later attempts make the share good', () => {
    const looks = [
      [5, 100, 8, 0],
      [6, 200, 14, 0],
    ] as const;
    expect(climb(looks)).toEqual([500, 1000]);
  });
});

describe('a halt', () => {
  const upTwice = [
    [5, 1000, 0, 0],
    [10, 2000, 0, 0],
  ] as const;

  test('sends it down, and its days and attempts count afresh', () => {
    const looks = [...upTwice, [11, 2100, 50, 1], [15, 3000, 50, 1], [16, 3000, 50, 1]] as const;
    expect(climb(looks)).toEqual([1000, 2000, 1000, 1000, 2000]);
  });

  test('sends it down as many rungs as stated, and never below the lowest', () => {
    expect(climb([...upTwice, [11, 2100, 0, 1]], { down: 2 })).toEqual([1000, 2000, 500]);
    expect(climb([...upTwice, [11, 2100, 0, 1]], { down: 9 })).toEqual([1000, 2000, 500]);
    expect(climb([[1, 0, 0, 1]])).toEqual([500]);
  });

  test('counts once, also when there were several in a day', () => {
    expect(climb([...upTwice, [11, 2100, 0, 3], [12, 2100, 0, 3]])).toEqual([1000, 2000, 1000, 1000]);
  });
});

test('without a gate, days alone lead upwards', () => {
  const settings = strategySettings(ladder, {
    rungs: ['100 installations a day', '200 installations a day'],
    minimumDays: 1,
  });
  expect(climb([[1, 0, 0, 0]], settings)).toEqual([200]);
});

test('rungs that do not rise are refused', () => {
  const read = (rungs: readonly string[]) => ladder.words.safeParse({ rungs, minimumDays: 5 }).success;
  expect(read(['500 installations a day', '2,000 installations a day'])).toBe(true);
  expect(read(['2,000 installations a day', '500 installations a day'])).toBe(false);
  expect(read(['500 installations a day', '500 installations a day'])).toBe(false);
});
