import { describe, expect, test } from 'vitest';
import { keyOfWords } from '../../src/kernel/chance.ts';
import { distanceOf } from '../../src/regression/wasserstein.ts';

const key = Int32Array.from(keyOfWords('distances'));
const days = Array.from({ length: 200 }, (_, future) => (future * 37) % 101);

describe('known answers', () => {
  test('what is moved as a whole lies that far apart', () => {
    const { distance, upper } = distanceOf(
      days.map((day) => day + 7),
      days,
      key,
    );
    expect([distance, upper]).toEqual([7, 7]);
  });

  test('order says nothing: the same figures in other futures lie nowhere apart', () => {
    expect(distanceOf([3, 1, 2], [1, 2, 3], key).distance).toBe(0);
    expect(distanceOf([0, 0, 10, 10], [0, 10, 10, 10], key).distance).toBe(2.5);
  });
});

test('nothing changed: the distance is what chance makes of it, and none where all pairs agree', () => {
  expect(distanceOf(days, days, key)).toEqual({ distance: 0, byChance: 0, upper: 0 });
  const others = days.map((_, future) => days[(future * 73 + 11) % days.length] + (future % 3) - 1);
  const { distance, byChance, upper } = distanceOf(others, days, key);
  expect(byChance).toBeGreaterThan(distance / 3);
  expect(upper).toBeGreaterThan(distance);
});

test('several sizes: the area between the two distribution functions', () => {
  // A half at 0 and a half at 6 against thirds at 0, 3 and 6: 1/6 of the futures move by 3, and 1/6 by 3 again.
  expect(distanceOf([0, 6], [0, 3, 6], key).distance).toBeCloseTo(1, 12);
  const many = Array.from({ length: 600 }, (_, future) => (future * 41) % 101);
  const { distance, byChance, upper } = distanceOf(many, days, key);
  expect(distance).toBeLessThan(upper);
  expect(byChance).toBeGreaterThan(0.5);
  expect(
    distanceOf(
      many.map((day) => day + 50),
      days,
      key,
    ).upper,
  ).toBeGreaterThan(45);
});

test('the same key, the same answer', () => {
  expect(distanceOf(days.slice(1), days.slice(0, -1), key)).toEqual(distanceOf(days.slice(1), days.slice(0, -1), key));
});
