import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tryShares } from '../../src/fleet/firmware.ts';

test('of all, 1 - (1 - p)^k of those with a connection are upgraded; of those given up, u have none', () => {
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.integer({ min: 1, max: 8 }), (succeeds, noConnection, tries) => {
      const shares = tryShares(succeeds, noConnection, tries);
      let failing = 1;
      for (const chance of shares.succeeds) failing *= 1 - chance;
      const upgraded = (1 - noConnection) * (1 - (1 - succeeds) ** tries);
      expect(1 - failing).toBeCloseTo(upgraded, 7);
      expect(shares.unconnected * failing).toBeCloseTo(noConnection, 7);
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('each try is less likely to succeed than the one before, where some have no connection', () => {
  const { succeeds } = tryShares(0.8, 0.2, 4);
  expect([...succeeds]).toEqual([...succeeds].sort((a, b) => b - a));
  expect([...tryShares(0.75, 0, 3).succeeds]).toEqual([0.75, 0.75, 0.75]);
});

test('where nobody is left to fail, a share is zero', () => {
  expect([...tryShares(1, 0, 3).succeeds]).toEqual([1, 0, 0]);
  expect(tryShares(1, 0, 3).unconnected).toBe(0);
  expect([...tryShares(1, 0.5, 2).succeeds]).toEqual([0.5, 0]);
  expect(tryShares(0.5, 1, 2)).toEqual({ succeeds: Float64Array.of(0, 0), unconnected: 1 });
});
