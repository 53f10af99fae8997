import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exceedsShareOf, reachesShareOf, wholeShareOf } from '../../src/units/share-of.ts';

/** Percentages in tenths, as a scenario reads them, of whole numbers up to a fleet of 100 million. */
const tenths = fc.integer({ min: 0, max: 1000 });
const whole = fc.oneof(fc.nat(1000), fc.nat(100_000_000));

test('agrees with whole numbers, where nothing is rounded', () => {
  fc.assert(
    fc.property(tenths, whole, fc.integer({ min: -2, max: 2 }), (tenths, whole, off) => {
      const share = tenths / 10 / 100;
      const exact = BigInt(tenths) * BigInt(whole);
      expect(wholeShareOf(whole, share)).toBe(Number(exact / 1000n));
      const part = Math.max(0, Number(exact / 1000n) + off);
      expect(reachesShareOf(part, whole, share)).toBe(1000n * BigInt(part) >= exact);
      expect(exceedsShareOf(part, whole, share)).toBe(1000n * BigInt(part) > exact);
    }),
    { numRuns: 5000, seed: 1 },
  );
});

test('29% of 100 is 29', () => {
  expect(wholeShareOf(100, 0.29)).toBe(29);
  expect(reachesShareOf(7, 100, 0.07)).toBe(true);
  expect(exceedsShareOf(57, 100, 0.57)).toBe(false);
});
