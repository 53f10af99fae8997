import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../src/control/apportion.ts';

/** Shares out day after day, and returns what each place got on each day. */
function shareOut(days: readonly { total: number; demand: readonly number[] }[], credit?: Float64Array): number[][] {
  const places = days[0].demand.length;
  const carried = credit ?? new Float64Array(places);
  const parts = new Int32Array(places);
  return days.map(({ total, demand }) => {
    const all = Int32Array.from({ length: places }, (_, place) => place);
    apportion(total, all, Float64Array.from(demand), carried, parts);
    return [...parts];
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Days of demands, each with a total between nothing and all of it. */
function anyDays(places: number): fc.Arbitrary<{ total: number; demand: number[] }[]> {
  const day = fc
    .tuple(fc.array(fc.nat(50), { minLength: places, maxLength: places }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([demand, share]) => ({ demand, total: Math.floor(share * sumOf(demand)) }));
  return fc.array(day, { minLength: 1, maxLength: 20 });
}

describe('a day by hand', () => {
  test('is in proportion where that is whole', () => {
    expect(shareOut([{ total: 10, demand: [10, 20, 70] }])).toEqual([[1, 2, 7]]);
  });

  test('hands what one place is rounded by on to the next', () => {
    // Wanted are 2.5, 2.5 and 5: sums of 2.5, 5 and 10, rounded half up.
    expect(shareOut([{ total: 10, demand: [25, 25, 50] }])).toEqual([[3, 2, 5]]);
  });

  test('credits a place with what it got too little', () => {
    const day = { total: 1, demand: [5, 5] };
    expect(shareOut([day, day, day, day])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
      [0, 1],
    ]);
  });

  test('forgets the credit of a place that no longer asks', () => {
    const credit = Float64Array.of(0, 0.9);
    shareOut([{ total: 1, demand: [5, 0] }], credit);
    expect([...credit]).toEqual([0, 0]);
  });

  test('leaves the places alone that do not take part', () => {
    const parts = Int32Array.of(0, 7, 0);
    apportion(4, Int32Array.of(0, 2), Float64Array.of(3, 100, 3), new Float64Array(3), parts);
    expect([...parts]).toEqual([2, 7, 2]);
  });

  test('of nothing is nothing, and keeps the credits', () => {
    const credit = Float64Array.of(0.5, -0.5);
    expect(shareOut([{ total: 0, demand: [4, 4] }], credit)).toEqual([[0, 0]]);
    expect([...credit]).toEqual([0.5, -0.5]);
  });
});

describe('any days', () => {
  test('add up to the total, and no part is negative or exceeds its demand', () => {
    const days = fc.integer({ min: 1, max: 12 }).chain(anyDays);
    fc.assert(
      fc.property(days, (given) => {
        const parts = shareOut(given);
        expect(parts.map(sumOf)).toEqual(given.map(({ total }) => total));
        const isWithin = (part: number, demand: number): boolean => part >= 0 && part <= demand;
        expect(given.every(({ demand }, day) => demand.every((most, place) => isWithin(parts[day][place], most)))).toBe(
          true,
        );
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test('are fair: with steady demand nobody is ever a whole unit ahead, so nobody falls behind by as many as there are others', () => {
    const steady = fc
      .record({
        demand: fc.array(fc.integer({ min: 4, max: 1000 }), { minLength: 1, maxLength: 15 }),
        days: fc.nat(60),
      })
      // At most half of the demand, so that no single demand limits what its place gets, credit and all.
      .chain(({ demand, days }) => fc.nat(Math.floor(sumOf(demand) / 2)).map((total) => ({ demand, days, total })));
    fc.assert(
      fc.property(steady, ({ demand, days, total }) => {
        const parts = shareOut(Array.from({ length: days + 1 }, () => ({ total, demand })));
        const got = demand.map(() => 0);
        const ahead = parts.flatMap((day, past) =>
          day.map((part, place) => {
            got[place] += part;
            return got[place] - ((past + 1) * total * demand[place]) / sumOf(demand);
          }),
        );
        expect(Math.max(...ahead)).toBeLessThan(1 + 1e-6);
        expect(Math.min(...ahead)).toBeGreaterThan(-Math.max(1, demand.length - 1) - 1e-6);
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  test('starve nobody: the smallest of places has its turn', () => {
    // One unit a day among 1 of 1,000: once in a thousand days, and at the latest in two thousand.
    const parts = shareOut(Array.from({ length: 2000 }, () => ({ total: 1, demand: [1, 499, 500] })));
    expect(sumOf(parts.map(([smallest]) => smallest))).toBeGreaterThanOrEqual(1);
    expect(sumOf(parts.map(([smallest]) => smallest))).toBeLessThanOrEqual(3);
  });
});
