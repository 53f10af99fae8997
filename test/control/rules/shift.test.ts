import { expect, test } from 'vitest';
import { dilutedAttempts, type Shift, sinceTheOpening } from '../../../src/control/rules/shift.ts';

const SHIFT: Shift = {
  attemptsPerDay: 10_000,
  attemptsPerLook: 1000,
  resolvedBefore: 5000,
  knownOvernight: 600,
  failedBefore: 0.02,
  failedAfter: 0.1,
  unknownBefore: 0,
  unknownAfter: 0,
};

test('what was fine before dilutes what is not', () => {
  // 100 of 5,000 have failed; after 3,000 more 400 of 8,000 have, which is 5%.
  expect(dilutedAttempts(5000, 0.02, 0.1, 0.05, 1000)).toBeCloseTo(3000, 9);
  expect((100 + 0.1 * 3000) / 8000).toBe(0.05);
  expect(dilutedAttempts(10, 0.02, 0.1, 0.05, 1000)).toBe(990);
  expect(dilutedAttempts(5000, 0.02, 0.05, 0.05, 1000)).toBe(Number.POSITIVE_INFINITY);
  expect(dilutedAttempts(5000, 0.06, 0.1, 0.05, 1000)).toBe(0);
});

test('what is known of a day has to suffice, or the next day does, or none', () => {
  expect(sinceTheOpening(SHIFT, () => 4400)).toBe(4400);
  expect(sinceTheOpening(SHIFT, (before) => (before === 0 ? 700 : 4401))).toBe(5100);
  expect(sinceTheOpening(SHIFT, (before) => (before === 0 ? 500 : 4401))).toBe(5000);
  expect(sinceTheOpening(SHIFT, () => 10_001)).toBe(Number.POSITIVE_INFINITY);
});
