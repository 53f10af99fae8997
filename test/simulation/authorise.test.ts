import { describe, expect, test } from 'vitest';
import { authorise } from '../../src/simulation/authorise.ts';
import { startOfDay } from '../../src/simulation/day-start.ts';
import { begunWorld } from '../kit/begun-world.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

/** What the first supplier authorises on each of so many days, when nothing is ever started. */
function authorised(options: SampleOptions, days = 14): number[] {
  const world = begunWorld({
    days,
    strata: [{ id: 'active', status: 'active', untouched: 1000 }],
    ...options,
  });
  return Array.from({ length: days }, (_, day) => {
    if (day > 0) startOfDay(world, day, day * 96);
    authorise(world, day);
    return world.view.authorisedToday[0];
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

describe('a ready supplier', () => {
  test('authorises what it expects to migrate, spread evenly over the migration days of the week', () => {
    const days = authorised({ suppliers: { 'supplier-1': { weeksAhead: 3 } } });
    // ceil(1,000 / 3) = 334 over five days.
    expect(days.slice(0, 7)).toEqual([66, 67, 67, 67, 67, 0, 0]);
  });

  test('authorises by its accuracy, rounded half up', () => {
    expect(sumOf(authorised({ suppliers: { 'supplier-1': { accuracy: 0.0025 } } }, 7))).toBe(3);
    expect(sumOf(authorised({ suppliers: { 'supplier-1': { accuracy: 1.2 } } }, 7))).toBe(1200);
  });

  test('spreads over the days that the calendar leaves', () => {
    expect(authorised({ closedDays: [1, 3] }, 7)).toEqual([333, 0, 333, 0, 334, 0, 0]);
  });

  test('authorises at once for a week that has begun before the first day', () => {
    // The first day is a Thursday.
    expect(authorised({ firstDay: '2020-01-09' }).slice(0, 8)).toEqual([500, 500, 0, 0, 200, 200, 200, 200]);
  });

  test('waits for the first working day where a week begins with a weekend that is worked', () => {
    expect(authorised({ firstDay: '2020-01-11', everyDay: true }).slice(0, 6)).toEqual([0, 0, 142, 143, 143, 143]);
  });

  test('counts only fresh installations of listed active and mixed strata', () => {
    const strata = [
      { id: 'a', status: 'active' as const, untouched: 100 },
      { id: 'b', status: 'mixed' as const, untouched: 30 },
      { id: 'c', status: 'dormant' as const, untouched: 700 },
      { id: 'd', status: 'active' as const, untouched: 9000, entry: 'never' },
    ];
    const never = { when: { any: [] }, leadDays: 0 };
    expect(sumOf(authorised({ strata, entries: { never } }, 7))).toBe(130);
  });

  test('has a factor of its own for each week, the same whoever else there is', () => {
    const suppliers = { 'supplier-1': { weeklyFactor: { uniform: [0.5, 1.5] as const } } };
    const weeks = (options: SampleOptions) => {
      const days = authorised({ suppliers, ...options }, 28);
      return [0, 7, 14, 21].map((monday) => sumOf(days.slice(monday, monday + 7)));
    };
    const alone = weeks({});
    expect(new Set(alone).size).toBe(4);
    expect(Math.min(...alone)).toBeGreaterThanOrEqual(500);
    expect(Math.max(...alone)).toBeLessThanOrEqual(1500);
    const strata = [
      { id: 'active', status: 'active' as const, untouched: 1000 },
      { id: 'other', supplier: 'zebra', untouched: 5 },
    ];
    expect(weeks({ strata })).toEqual(alone);
  });
});

test('a supplier that is not ready on the first working day of a week authorises nothing for that week', () => {
  const days = authorised({ suppliers: { 'supplier-1': { ready: 1 } } });
  expect([sumOf(days.slice(0, 7)), sumOf(days.slice(7))]).toEqual([0, 1000]);
});
