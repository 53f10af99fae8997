import { expect, test } from 'vitest';
import { ewmaReaction, shewhartReaction } from '../../../src/control/rules/daily-reaction.ts';
import type { Shift } from '../../../src/control/rules/shift.ts';

const SHIFT: Shift = {
  attemptsPerDay: 10_000,
  attemptsPerLook: 1000,
  resolvedBefore: 5000,
  knownOvernight: 600,
  failedBefore: 0.02,
  failedAfter: 0.06,
  unknownBefore: 0,
  unknownAfter: 0,
};
const NEVER = Number.POSITIVE_INFINITY;

test('a large step shows at the next opening, one that is no step only by chance', () => {
  expect(shewhartReaction(SHIFT, 3, 0, 100)).toBeCloseTo(5000, 0);
  expect(shewhartReaction({ ...SHIFT, failedAfter: 0.02 }, 3, 0, 100)).toBe(NEVER);
  expect(ewmaReaction(SHIFT, 0.02, 0, 0.2, 3, 100)).toBe(5000);
  expect(ewmaReaction({ ...SHIFT, failedAfter: 0.02 }, 0.02, 0, 0.2, 3, 100)).toBe(NEVER);
});

test('a step at the limit of the chart takes two days on average, after the first', () => {
  // Three sigmas of 0.14 points; a day that is half as before lies 1.5 of them below the limit, or 1.42 of its own.
  const shift = { ...SHIFT, failedAfter: 0.02 + 3 * Math.sqrt((0.02 * 0.98) / 10_000) };
  expect(shewhartReaction(shift, 3, 0, 100) / (5000 + 2 * 10_000 * 0.925)).toBeCloseTo(1, 2);
  // Days that differ anyway widen the limit: what was three sigmas is less than one.
  expect(shewhartReaction(shift, 3, 0.001, 100)).toBeGreaterThan(200_000);
});

test('too few attempts in a day are put together', () => {
  const few = { ...SHIFT, attemptsPerDay: 50, resolvedBefore: 25, failedAfter: 0.9 };
  expect(shewhartReaction(few, 3, 0, 100)).toBeCloseTo(75, 0);
  expect(ewmaReaction(few, 0.02, 0, 1, 3, 100)).toBe(75);
});

test('the mean of an average climbs to its limit: day by day, as the recurrence has it', () => {
  const cases = [
    [0.0222, 0.2],
    [0.0216, 0.1],
    [0.023, 0.4],
    [0.025, 1],
  ] as const;
  for (const [after, weight] of cases) {
    const sigma = Math.sqrt((0.02 * 0.98) / 10_000);
    const limit = 3 * Math.sqrt(weight / (2 - weight));
    const score = (after - 0.02) / sigma;
    let mean = 0;
    let openings = 0;
    while (mean <= limit && openings < 1000) {
      mean = (1 - weight) * mean + weight * (openings === 0 ? score / 2 : score);
      openings++;
    }
    const expected = openings === 1000 ? NEVER : 5000 + (openings - 1) * 10_000;
    expect(ewmaReaction({ ...SHIFT, failedAfter: after }, 0.02, 0, weight, 3, 100)).toBe(expected);
  }
});
