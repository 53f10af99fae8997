import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalOfQuantile, placeOfQuantile } from '../../src/forecast/quantile.ts';

test('the place of a quantile is the least whose share of all values reaches it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 3000 }), (thousandths, counted) => {
      // In whole numbers, where 0.9 x 10 is 9.
      const least = Math.max(1, Number((BigInt(thousandths) * BigInt(counted) + 999n) / 1000n));
      expect(placeOfQuantile(thousandths / 1000, counted)).toBe(least);
    }),
    { numRuns: 2000, seed: 1 },
  );
  expect(placeOfQuantile(0.9, 10)).toBe(9);
  expect(placeOfQuantile(0.5, 1)).toBe(1);
});

/** P(B < count) for a binomial B with a share in hundredths, summed term by term in whole numbers. */
function below(count: number, trials: number, share: number): number {
  const hit = BigInt(Math.round(100 * share));
  let term = (100n - hit) ** BigInt(trials);
  let sum = 0n;
  for (let successes = 0; successes < Math.min(count, trials + 1); successes++) {
    sum += term;
    term = (term * BigInt(trials - successes) * hit) / (BigInt(successes + 1) * (100n - hit));
  }
  return Number((sum * 10n ** 18n) / 100n ** BigInt(trials)) / 1e18;
}

describe('an interval from order statistics', () => {
  const cases = fc.record({
    counted: fc.integer({ min: 1, max: 400 }),
    share: fc.constantFrom(0.1, 0.25, 0.5, 0.8, 0.9),
    level: fc.constantFrom(0.8, 0.95, 0.99, 0.99375),
  });

  test('covers with at least its level, by the exact binomial', () => {
    fc.assert(
      fc.property(cases, ({ counted, share, level }) => {
        const { low, high } = intervalOfQuantile(share, counted, level);
        // [X(low), X(high)] misses where fewer than `low` or at least `high` values lie below the quantile.
        const covered = below(high, counted, share) - below(low, counted, share);
        expect(covered).toBeGreaterThanOrEqual(level - 1e-9);
        expect(0 <= low && low < high && high <= counted + 1).toBe(true);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  test('is the narrowest that leaves at most half of the rest on either side', () => {
    fc.assert(
      fc.property(cases, ({ counted, share, level }) => {
        const { low, high } = intervalOfQuantile(share, counted, level);
        const tail = (1 - level) / 2;
        expect(low === 0 || below(low, counted, share) <= tail + 1e-12).toBe(true);
        expect(below(low + 1, counted, share)).toBeGreaterThan(tail - 1e-12);
        expect(high === counted + 1 || 1 - below(high, counted, share) <= tail + 1e-12).toBe(true);
        expect(1 - below(high - 1, counted, share)).toBeGreaterThan(tail - 1e-12);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test('of the median of 100 at 95% runs from the 40th to the 61st', () => {
    // David and Nagaraja, "Order Statistics", 3rd edition, section 7.1, and any table of the sign test.
    expect(intervalOfQuantile(0.5, 100, 0.95)).toEqual({ low: 40, high: 61 });
  });

  test('of a high quantile of few values has no upper end', () => {
    expect(intervalOfQuantile(0.9, 20, 0.95).high).toBe(21);
    expect(intervalOfQuantile(0.1, 20, 0.95).low).toBe(0);
  });
});
