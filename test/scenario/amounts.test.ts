import { describe, expect, test } from 'vitest';
import { NONE } from '../../src/kernel/identity.ts';
import { Amounts, byCodeUnit, certain, daysFrom, inDays } from '../../src/scenario/amounts.ts';
import { discreteLaw } from '../../src/scenario/distributions/discrete.ts';

describe('amounts', () => {
  test('are gathered first, and have their places once they are settled', () => {
    const amounts = new Amounts();
    const half = certain(0.5);
    expect([amounts.place('b', half), amounts.place('a.z', certain(1)), amounts.place('a', certain(2))]).toEqual([
      NONE,
      NONE,
      NONE,
    ]);
    expect(amounts.place('b', half)).toBe(NONE);
    expect(amounts.settle().map(({ id }) => id)).toEqual(['a', 'a.z', 'b']);
    expect([amounts.place('b', half), amounts.place('a.z', half), amounts.place('a', half)]).toEqual([2, 1, 0]);
  });

  test('share a place only where they are the same', () => {
    const amounts = new Amounts();
    amounts.place('x', certain(1));
    amounts.place('x', certain(1));
    expect(() => amounts.place('x', certain(2))).toThrow("two different amounts at 'x'");
    amounts.settle();
    expect(() => amounts.place('y', certain(1))).toThrow("an amount 'y' that was not gathered");
  });

  test('a table of ticks is built once for a law and a bound', () => {
    const amounts = new Amounts();
    const law = discreteLaw('empirical', [60, 600], [1, 1]);
    expect(amounts.ticks(law, 100)).toBe(amounts.ticks(law, 100));
    expect(amounts.ticks(law, 20)).not.toBe(amounts.ticks(law, 100));
    expect(amounts.ticks(law, 100).least).toBe(4);
  });

  test('tables that say the same are one', () => {
    const amounts = new Amounts();
    const built = amounts.ticks(discreteLaw('empirical', [60, 600], [1, 1]), 100);
    expect(amounts.ticks(discreteLaw('empirical', [60, 600], [2, 2]), 100)).toBe(built);
    expect(amounts.ticks(discreteLaw('empirical', [60, 600], [1, 2]), 100)).not.toBe(built);
    expect(amounts.ticks(discreteLaw('empirical', [75, 615], [1, 1]), 100)).not.toBe(built);
    expect(amounts.ticks(discreteLaw('empirical', [60, 615], [1, 1]), 100)).not.toBe(built);
  });
});

test('weeks are whole days, to the bit, because days are floored', () => {
  for (let days = 0; days <= 7300; days++) expect(inDays(certain(days * 1440)).least).toBe(days);
});

test("'never' stays never when dates are counted from the first day", () => {
  const law = daysFrom(18_214, discreteLaw('dates', [18_220, Number.POSITIVE_INFINITY], [1, 1]));
  expect(law.atoms?.map(({ value }) => value)).toEqual([6, Number.POSITIVE_INFINITY]);
});

test('ids stand in the order of their code units, in any country', () => {
  expect(['é', 'b', 'B', 'a-1', 'a.1', 'a', '10', '9'].sort(byCodeUnit)).toEqual([
    '10',
    '9',
    'B',
    'a',
    'a-1',
    'a.1',
    'b',
    'é',
  ]);
});
