import { describe, expect, test } from 'vitest';
import { thresholdOf } from '../../src/kernel/chance.ts';
import { NOTHING } from '../../src/simulation/delayed.ts';
import { afterwardsOf, beginDelayed, endDelayed, findDelayed } from '../../src/simulation/delayed-shares.ts';
import { begunWorld } from '../kit/begun-world.ts';
import type { SampleDisturbance } from '../kit/sample-options.ts';

const late = (id: string, share: number, fromDay: number, lastsMinutes: number, scope = 'programme') => ({
  id,
  disturbance: 'delayed-failures',
  scope,
  settings: { minutes: 0, lastsMinutes, unrecoverable: 0 },
  quantities: { onset: fromDay, share },
  laws: { age: 10 },
});

function worldWith(disturbances: readonly SampleDisturbance[]) {
  return begunWorld({
    strata: [
      { id: 'a', untouched: 5000 },
      { id: 'b', dmc: 'dmc-2', untouched: 5000 },
    ],
    disturbances,
  });
}

describe('the share of those that are to fail', () => {
  test('is the sum of the episodes that last in the stratum, at most 1', () => {
    const world = worldWith([late('one', 0.25, 0, 1440), late('two', 0.9, 0, -1, 'dmc dmc-2')]);
    expect([...world.delayed.below]).toEqual([0, 0]);
    beginDelayed(world, 0);
    expect([...world.delayed.below]).toEqual([thresholdOf(0.25), thresholdOf(1)]);
    endDelayed(world, 96);
    expect([...world.delayed.below]).toEqual([0, thresholdOf(0.9)]);
    expect(world.run.log.lines().map(({ kind }) => kind)).toEqual([
      'delayed failures begin',
      'delayed failures begin',
      'delayed failures end',
    ]);
  });

  test('decides by the same mark however a number is met, and by which episode', () => {
    const world = worldWith([late('one', 0.1, 0, -1), late('two', 0.3, 0, -1)]);
    beginDelayed(world, 0);
    findDelayed(world, 0, 0, 5000);
    const found = [...world.delayed.marks.numbers.subarray(0, world.delayed.marks.found)];
    const byNumber = Array.from({ length: 5000 }, (_, number) => afterwardsOf(world, 0, number));
    expect(byNumber.flatMap((afterwards, number) => (afterwards === NOTHING ? [] : [number]))).toEqual(found);
    // Binomial with mean 500 and 1500: seven standard deviations.
    expect(Math.abs(byNumber.filter((afterwards) => afterwards === 1).length - 500)).toBeLessThan(149);
    expect(Math.abs(byNumber.filter((afterwards) => afterwards === 2).length - 1500)).toBeLessThan(227);
  });

  test('asks for nobody where none is stated', () => {
    const world = worldWith([]);
    expect(afterwardsOf(world, 0, 7)).toBe(NOTHING);
  });
});
