import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failureStep, stepOf, successStep } from '../../../src/control/statistics/log-likelihood.ts';
import { Broken } from '../../../src/kernel/assert.ts';

test('the steps of 2% against 5% are the logarithms of 2.5 and of 95 / 98', () => {
  expect(failureStep(0.02, 0.05)).toBeCloseTo(0.916290731874155, 14);
  expect(successStep(0.02, 0.05)).toBeCloseTo(-0.031090587070031, 14);
});

test('an attempt speaks for the expected share on average while it holds, and for the shifted one after a shift', () => {
  const shares = fc.tuple(
    fc.double({ min: 0.0001, max: 0.9, noNaN: true }),
    fc.double({ min: 1.001, max: 10, noNaN: true }),
  );
  fc.assert(
    fc.property(shares, ([expected, times]) => {
      const shifted = expected + (1 - expected) * (1 - 1 / times);
      const steps = [failureStep(expected, shifted), successStep(expected, shifted)] as const;
      expect(stepOf(expected, 1, ...steps)).toBeLessThan(0);
      expect(stepOf(shifted, 1, ...steps)).toBeGreaterThan(0);
      expect(stepOf(1, 1, ...steps)).toBe(steps[0]);
      expect(stepOf(0, 1, ...steps)).toBe(steps[1]);
    }),
    { seed: 1 },
  );
});

test('shares that are not in order are our own fault', () => {
  for (const [expected, shifted] of [
    [0, 0.1],
    [0.1, 0.1],
    [0.2, 0.1],
    [0.1, 1],
    [Number.NaN, 0.1],
  ]) {
    expect(() => failureStep(expected, shifted)).toThrow(Broken);
    expect(() => successStep(expected, shifted)).toThrow(Broken);
  }
});
