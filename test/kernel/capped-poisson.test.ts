import { expect, test } from 'vitest';
import { cappedMoments, cappedSumAt, MOST_CAP } from '../../src/kernel/capped-poisson.ts';
import { poissonAt } from '../../src/kernel/poisson.ts';

function momentsOf(mean: number, cap: number): readonly number[] {
  const out = new Float64Array(2);
  cappedMoments(mean, cap, out);
  return [...out];
}

test('a cap of 1 asks only whether there is any: 1 - exp(-l), and the variance of a coin', () => {
  for (const mean of [0.001, 0.7, 2.3, 30]) {
    const any = 1 - Math.exp(-mean);
    expect(momentsOf(mean, 1)[0]).toBeCloseTo(any, 14);
    expect(momentsOf(mean, 1)[1]).toBeCloseTo(any * (1 - any), 14);
  }
});

test('means and variances are those of the smaller of count and cap, summed over every count', () => {
  for (const [mean, cap] of [
    [2.3, 3],
    [2.3, 20],
    [50, 40],
    [400, 500],
    [620, 500],
  ] as const) {
    let probability = Math.exp(-mean);
    let first = 0;
    let second = 0;
    for (let count = 0; count < 2000; count++) {
      first += Math.min(count, cap) * probability;
      second += Math.min(count, cap) ** 2 * probability;
      probability *= mean / (count + 1);
    }
    expect(momentsOf(mean, cap)[0]).toBeCloseTo(first, 9);
    expect(momentsOf(mean, cap)[1]).toBeCloseTo(second - first ** 2, 6);
  }
});

test('a cap that is never reached leaves the Poisson law: mean and variance are the rate', () => {
  for (const mean of [0.01, 2.3, 100]) {
    expect(momentsOf(mean, MOST_CAP)[0] / mean).toBeCloseTo(1, 12);
    expect(momentsOf(mean, MOST_CAP)[1] / mean).toBeCloseTo(1, 9);
  }
});

test('far above the cap all are at the cap, also where the exponential is too small for a double', () => {
  for (const mean of [699, 700, 1e6]) {
    expect(momentsOf(mean, MOST_CAP)[0]).toBeCloseTo(MOST_CAP, 9);
    expect(momentsOf(mean, MOST_CAP)[1]).toBeCloseTo(0, 6);
  }
});

test('a sum without a cap is a Poisson count', () => {
  for (const mean of [3, 80]) {
    for (const fraction of [0.001, 0.3, 0.999]) {
      expect(cappedSumAt(mean, mean, Number.POSITIVE_INFINITY, fraction)).toBe(poissonAt(mean, fraction));
    }
  }
});

test('where nearly all are at the cap, what they lack is drawn', () => {
  expect(cappedSumAt(1998, 2, 2000, 0.5)).toBe(2000 - poissonAt(2, 0.5));
  expect(cappedSumAt(2000, 0, 2000, 0.001)).toBe(2000);
  expect(cappedSumAt(0.5, 0.25, 1, 0.01)).toBeGreaterThanOrEqual(0);
});

test('it does not fall as the fraction rises, and stays between none and all', () => {
  for (const [mean, variance, most] of [
    [1998.6, 1.6, 2000],
    [150, 110, 200],
    [3, 2.5, 40],
    [1900, 90, 2000],
  ] as const) {
    const drawn = Array.from({ length: 99 }, (_, place) => cappedSumAt(mean, variance, most, (place + 1) / 100));
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(most);
  }
});
