import { expect, test } from 'vitest';
import { joinedBefore } from '../../src/fleet/churn.ts';

test('so many a month are twelve times as many after 365 days, and whole ones on the way', () => {
  expect([0, 1, 30, 31, 365].map((days) => joinedBefore(100, days))).toEqual([0, 3, 98, 101, 1200]);
  expect([30, 31, 365, 730].map((days) => joinedBefore(1, days))).toEqual([0, 1, 12, 24]);
  expect(joinedBefore(0, 365)).toBe(0);
});
