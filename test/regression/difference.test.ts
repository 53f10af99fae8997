import { describe, expect, test } from 'vitest';
import { differenceOfMeans, differenceOfShares } from '../../src/regression/difference.ts';

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
