import { expect, test } from 'vitest';
import { z } from 'zod';
import { added, reactionTo, refineShares, shares, stepSettings } from '../../../src/control/rules/shifted-share.ts';

const words = refineShares(z.strictObject(shares));

test('only two shares in this order can be told apart', () => {
  expect(words.parse({ expected: '2%', shifted: '5%' })).toEqual({ expected: 0.02, shifted: 0.05 });
  for (const [expected, shifted] of [
    ['5%', '5%'],
    ['6%', '5%'],
    ['0%', '5%'],
    ['5%', '100%'],
  ]) {
    expect(words.safeParse({ expected, shifted }).error?.issues).toMatchObject([{ path: ['expected'] }]);
  }
});

test('a batch adds ln(shifted / expected) for a failure, ln((1 - shifted) / (1 - expected)) for what did not fail', () => {
  const settings = stepSettings({ expected: 0.02, shifted: 0.05 });
  expect(added(settings, { failed: 2, resolved: 10 })).toBeCloseTo(2 * Math.log(2.5) + 8 * Math.log(0.95 / 0.98), 12);
});

test('at the shifted share the sum rises by the divergence of the two; at the expected one only chance lets it rise', () => {
  const settings = stepSettings({ expected: 0.02, shifted: 0.05 });
  const divergence = 0.05 * Math.log(2.5) + 0.95 * Math.log(0.95 / 0.98);
  expect(reactionTo(8, settings, 0.05)).toBeCloseTo(8 / divergence, 6);
  expect(reactionTo(8, settings, 0.02)).toBe(Number.POSITIVE_INFINITY);
});
