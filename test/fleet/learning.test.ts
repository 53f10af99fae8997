import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learntFactor } from '../../src/fleet/learning.ts';

const curve = (pace: number, exponent: number) => ({ troubles: [2], leaves: 0, pace, exponent });

test('the factor is that of the formula, to 1e-9', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 15_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      (migrated, leaves, pace, exponent) => {
        const expected = leaves + (1 - leaves) * (1 + migrated / pace) ** -exponent;
        expect(Math.abs(learntFactor(migrated, leaves, curve(pace, exponent)) - expected)).toBeLessThan(1e-9);
      },
    ),
    { numRuns: 5000, seed: 1 },
  );
});

test.each([
  [0, 0.25, 1000, 1, 1],
  [1000, 0.25, 1000, 1, 0.625],
  [1000, 0, 1000, 2, 0.25],
  [3000, 0, 1000, 0.5, 0.5],
  [9000, 0.1, 1000, 1, 0.19],
])('after %i, with %d left, a pace of %i and an exponent of %d: %d', (migrated, leaves, pace, exponent, expected) => {
  expect(learntFactor(migrated, leaves, curve(pace, exponent))).toBeCloseTo(expected, 12);
});
