import { expect } from 'vitest';

/**
 * The two-sample statistic of Kolmogorov and Smirnov: the largest difference between the shares of two samples that do
 * not exceed a value, over all values. Ties are allowed.
 */
export function ksStatistic(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [one, other].map((sample) => [...sample].sort((x, y) => x - y));
  let statistic = 0;
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i], b[j]);
    while (i < a.length && a[i] === value) i++;
    while (j < b.length && b[j] === value) j++;
    statistic = Math.max(statistic, Math.abs(i / a.length - j / b.length));
  }
  return statistic;
}

/**
 * What the statistic exceeds with at most the chance given, where both samples come from one law: the asymptotic bound
 * 2 exp(-2 D^2 n m / (n + m)), which ties make only more cautious (Kolmogorov 1933, Smirnov 1939).
 */
export function ksLimit(one: number, other: number, falseAlarm: number): number {
  return Math.sqrt((-Math.log(falseAlarm / 2) * (one + other)) / (2 * one * other));
}

/** Holds two samples against each other. */
export function expectSameLaw(one: readonly number[], other: readonly number[], falseAlarm: number): void {
  expect(ksStatistic(one, other)).toBeLessThan(ksLimit(one.length, other.length, falseAlarm));
}
