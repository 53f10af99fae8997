import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalScoreOf } from '../../../src/control/statistics/normal-score.ts';
import { wilsonLower, wilsonReactionAttempts, wilsonUpper } from '../../../src/control/statistics/wilson.ts';

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods", Statistics in
// Medicine 17 (1998), table I, method 3 (score, without correction for continuity), confidence 95%.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lie between %d and %d', (failed, resolved, lower, upper) => {
  const score = normalScoreOf(0.95);
  expect(wilsonLower(failed, resolved, score)).toBeCloseTo(lower, 4);
  expect(wilsonUpper(failed, resolved, score)).toBeCloseTo(upper, 4);
});

const counts = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([resolved, share]) => [Math.floor(resolved * share), resolved] as const);
const scores = fc.double({ min: 0.1, max: 6, noNaN: true });

test('the observed share differs from a bound by z of the standard deviations there', () => {
  fc.assert(
    fc.property(counts, scores, ([failed, resolved], score) => {
      for (const bound of [wilsonLower(failed, resolved, score), wilsonUpper(failed, resolved, score)]) {
        const distance = Math.abs(failed / resolved - bound);
        expect(distance).toBeCloseTo(score * Math.sqrt((bound * (1 - bound)) / resolved), 9);
      }
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('bounds enclose the share, mirror one another, rise with failures and close in with attempts', () => {
  fc.assert(
    fc.property(counts, scores, ([failed, resolved], score) => {
      const lower = wilsonLower(failed, resolved, score);
      const upper = wilsonUpper(failed, resolved, score);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThanOrEqual(failed / resolved);
      expect(upper).toBeGreaterThanOrEqual(failed / resolved);
      expect(upper).toBeLessThanOrEqual(1);
      expect(wilsonLower(resolved - failed, resolved, score)).toBeCloseTo(1 - upper, 12);
      if (failed < resolved) expect(wilsonLower(failed + 1, resolved, score)).toBeGreaterThan(lower);
      if (failed < resolved) expect(wilsonUpper(failed + 1, resolved, score)).toBeGreaterThan(upper);
      const twice = wilsonUpper(2 * failed, 2 * resolved, score) - wilsonLower(2 * failed, 2 * resolved, score);
      expect(twice).toBeLessThan(upper - lower);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('of no attempts nothing is known', () => {
  expect([wilsonLower(0, 0, 2), wilsonUpper(0, 0, 2)]).toEqual([0, 1]);
  expect([wilsonLower(0, 7, 2), wilsonUpper(7, 7, 2)]).toEqual([0, 1]);
});

test('attempts until the lower bound reaches a threshold: there the bound is the threshold', () => {
  const attempts = wilsonReactionAttempts(5000, 0.02, 0.1, 0.05, 3.29);
  const resolved = 5000 + attempts;
  expect(attempts).toBeGreaterThan(3000);
  expect(wilsonLower(100 + 0.1 * attempts, resolved, 3.29)).toBeCloseTo(0.05, 9);
  expect(wilsonReactionAttempts(5000, 0.02, 0.05, 0.05, 3.29)).toBe(Number.POSITIVE_INFINITY);
  // Without a margin it is the diluted ratio's.
  expect(wilsonReactionAttempts(5000, 0.02, 0.1, 0.05, 0)).toBeCloseTo(3000, 9);
});
