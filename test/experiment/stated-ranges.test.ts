import { expect, test } from 'vitest';
import { statedRanges } from '../../src/experiment/stated-ranges.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

const RANGE = { uniform: [0, 10] } as const;

function rangesOf(options: SampleOptions): (readonly [id: string, low: number, high: number])[] {
  const plan = samplePlan(options);
  return statedRanges(plan).map(({ place, low, high }) => [plan.quantities[place].id, low, high]);
}

test('ranges are those of amounts that a future draws once, from P10 to P90; what is certain has none', () => {
  expect(rangesOf({ entries: { listed: { when: { all: [] }, leadDays: RANGE } } })).toEqual([
    ['entries.listed.lead', expect.closeTo(1, 6), expect.closeTo(9, 6)],
  ]);
  expect(rangesOf({})).toEqual([]);
});

test('what is drawn anew for each week or scope is luck', () => {
  expect(rangesOf({ suppliers: { 'supplier-1': { weeklyFactor: RANGE } }, spread: { dmc: RANGE } })).toEqual([]);
});

test('what only stands by has no range, and what is enacted has', () => {
  const surge = (enacted: boolean) => ({
    ...{ id: 'surge', disturbance: 'alert-surge', settings: { minutes: 0 }, quantities: { onset: RANGE, times: 2 } },
    ...{ laws: { length: 96 }, enacted },
  });
  expect(rangesOf({ disturbances: [surge(false)] })).toEqual([]);
  expect(rangesOf({ disturbances: [surge(true)] }).length).toBe(1);
});

test('an amount that is nearly always the same has no range', () => {
  const nearly = {
    atoms: [
      [0, 0.95],
      [30, 0.05],
    ],
  } as const;
  expect(rangesOf({ entries: { listed: { when: { all: [] }, leadDays: nearly } } })).toEqual([]);
});
