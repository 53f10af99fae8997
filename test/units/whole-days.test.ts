import { expect, test } from 'vitest';
import { wholeDays } from '../../src/units/whole-days.ts';

test('reads whole days within its bounds, and nothing else', () => {
  const days = wholeDays(1, 14);
  expect(['1 day', '2 weeks', '48 hours'].map((text) => days.parse(text))).toEqual([1, 14, 2]);
  for (const text of ['0 days', '15 days', '12 hours', 'soon']) expect(days.safeParse(text).success).toBe(false);
});
