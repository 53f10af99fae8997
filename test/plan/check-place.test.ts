import { expect, test } from 'vitest';
import { NONE } from '../../src/kernel/identity.ts';
import { placeFaults, shareFaults, wholeFaults } from '../../src/plan/check-place.ts';

test('a place lies in its list, or is none where that is allowed', () => {
  expect([0, 4].flatMap((place) => placeFaults('it', place, 5))).toEqual([]);
  expect(placeFaults('it', NONE, 5, true)).toEqual([]);
  for (const place of [NONE, 5, 0.5, Number.NaN, undefined as unknown as number]) {
    expect(placeFaults('it', place, 5)).toEqual([`it is ${place}, no place among 5`]);
  }
  expect(placeFaults('it', -2, 5, true)).toHaveLength(1);
});

test('whole numbers and shares', () => {
  expect([...wholeFaults('it', 3, 3), ...shareFaults('it', 0), ...shareFaults('it', 1)]).toEqual([]);
  for (const value of [2, 3.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(wholeFaults('it', value, 3)).toEqual([`it is ${value}, no whole number from 3 on`]);
  }
  for (const value of [-0.1, 1.1, Number.NaN]) expect(shareFaults('it', value)).toEqual([`it is ${value}, no share`]);
});
