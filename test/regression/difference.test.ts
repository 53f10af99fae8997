import { describe, expect, test } from 'vitest';
import { differenceOfMeans, differenceOfShares, shareLuck } from '../../src/regression/difference.ts';

test('means: what both have in common drops out', () => {
  const olds = [100, 900, 400];
  expect(differenceOfMeans([101, 902, 403], olds)).toEqual({
    difference: 2,
    standardError: 1 / Math.sqrt(3),
    freedom: 2,
  });
});

describe('shares', () => {
  /** So many pairs of each kind. */
  const pairs = (both: number, onlyNew: number, onlyOld: number, none: number) => {
    const list = (values: readonly [boolean, number][]) =>
      values.flatMap(([is, count]) => new Array<boolean>(count).fill(is));
    return [
      list([
        [true, both + onlyNew],
        [false, onlyOld + none],
      ]),
      list([
        [true, both],
        [false, onlyNew],
        [true, onlyOld],
        [false, none],
      ]),
    ] as const;
  };

  test("are Wald's of four cells with half a pair added to each", () => {
    const [both, onlyNew, onlyOld, none] = [40, 12, 5, 43].map((pairs) => pairs + 0.5);
    const futures = both + onlyNew + onlyOld + none;
    const difference = (onlyNew - onlyOld) / futures;
    const measured = differenceOfShares(...pairs(40, 12, 5, 43));
    expect(measured.difference).toBeCloseTo(difference, 12);
    expect(measured.standardError).toBeCloseTo(
      Math.sqrt((onlyNew + onlyOld) / futures - difference * difference) / Math.sqrt(futures),
      12,
    );
  });

  test('pairs that all agree are not certain', () => {
    const { difference, standardError } = differenceOfShares(...pairs(60, 0, 0, 40));
    expect(difference).toBe(0);
    expect(standardError).toBeCloseTo(1 / 102, 12);
  });
});

describe('sides of several numbers', () => {
  test("means have Welch's error and degrees of freedom", () => {
    // Variances 1 and 4, of three futures and of four: 1/3 + 1.
    const { difference, standardError, freedom } = differenceOfMeans(
      [9, 10, 11],
      [0, 2, 2, 4].map((one) => one * Math.sqrt(1.5)),
    );
    expect(difference).toBeCloseTo(10 - 2 * Math.sqrt(1.5), 12);
    expect(standardError).toBeCloseTo(Math.sqrt(1 / 3 + 1), 12);
    expect(freedom).toBeCloseTo((4 / 3) ** 2 / ((1 / 3) ** 2 / 2 + 1 / 3), 12);
  });

  test('that do not vary are known', () => {
    expect(differenceOfMeans([3, 3, 3], [1, 1])).toEqual({ difference: 2, standardError: 0, freedom: 1 });
  });

  test('shares have a success and a failure more on each side', () => {
    const measured = differenceOfShares([true, true, false], [true, false]);
    expect(measured.difference).toBeCloseTo(3 / 5 - 2 / 4, 12);
    expect(measured.standardError).toBeCloseTo(Math.sqrt((0.6 * 0.4) / 5 + 0.25 / 4), 12);
  });
});

test('luck is shared where at least half of what varies is common', () => {
  const olds = [1, 5, 3, 9, 4];
  expect(
    shareLuck(
      olds.map((one) => one + 100),
      olds,
    ),
  ).toBe(true);
  expect(shareLuck(olds.toReversed(), olds)).toBe(false);
  expect(shareLuck([1, 2], olds)).toBe(false);
});
