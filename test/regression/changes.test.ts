import { describe, expect, test } from 'vitest';
import { changesBetween, withChange } from '../../src/regression/changes.ts';

const told = (old: unknown, now: unknown) =>
  changesBetween(old, now).map((change) => [change.path.join('.'), change.old, change.new]);

describe('what has changed', () => {
  test('is told as finely as maps go', () => {
    const old = { control: { strategy: { kind: 'fixed', volume: '2,000' } }, name: 'a' };
    const now = { control: { strategy: { kind: 'fixed', volume: '1,400' } }, name: 'a' };
    expect(told(old, now)).toEqual([['control.strategy.volume', '2,000', '1,400']]);
  });

  test('is nothing where only the order of keys differs', () => {
    expect(told({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toEqual([]);
  });

  test('may have been added or taken away', () => {
    expect(told({ a: 1 }, { b: 2 })).toEqual([
      ['a', 1, undefined],
      ['b', undefined, 2],
    ]);
  });

  test('of a list of things with ids is told by them, wherever they stand', () => {
    const old = [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
      { id: 'c', n: 3 },
    ];
    const now = [
      { id: 'c', n: 3 },
      { id: 'b', n: 5 },
      { id: 'a', n: 1 },
    ];
    expect(told(old, now)).toEqual([['1.n', 2, 5]]);
    const other = [
      { id: 'b', n: 5 },
      { id: 'a', n: 9 },
      { id: 'c', n: 3 },
    ];
    expect(told(old, other)).toEqual([
      ['1.n', 1, 9],
      ['0.n', 2, 5],
    ]);
  });

  test('of a list of things without ids is told by their place among those that differ', () => {
    const old = [
      { dmc: 'x', n: 1 },
      { dmc: 'y', n: 2 },
      { dmc: 'z', n: 3 },
    ];
    const now = [
      { dmc: 'z', n: 3 },
      { dmc: 'x', n: 1 },
      { dmc: 'y', n: 4 },
    ];
    expect(told(old, now)).toEqual([['2.n', 2, 4]]);
  });

  test('of a list that grew, of one in another order and of one of plain values is the list', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    expect(told([a], [a, b])).toEqual([['', [a], [a, b]]]);
    expect(told([a, b], [b, a])).toEqual([['', [a, b], [b, a]]]);
    expect(told({ rungs: [1, 2] }, { rungs: [1, 3] })).toEqual([['rungs', [1, 2], [1, 3]]]);
    expect(told([a], [b])).toEqual([['', [a], [b]]]);
  });
});

test('old words with every change made are the new words', () => {
  const old = {
    a: {
      b: 1,
      c: [
        { id: 'x', n: 1 },
        { id: 'y', n: 2 },
      ],
    },
    gone: true,
  };
  const now = {
    a: {
      b: 2,
      c: [
        { id: 'x', n: 1 },
        { id: 'y', n: 3 },
      ],
      d: { e: 4 },
    },
  };
  const all = changesBetween(old, now);
  expect(all).toHaveLength(4);
  expect(all.reduce<unknown>(withChange, old)).toEqual(now);
  expect(withChange(old, all[0])).toEqual({ ...old, a: { ...old.a, b: 2 } });
});
