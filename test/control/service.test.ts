import { expect, test } from 'vitest';
import { capacityOf, serviceTicks } from '../../src/control/service.ts';

test.each([
  ['the default window', [32, 36, 40, 44, 48, 52, 56, 60, 64, 68], 40],
  ['waves half an hour apart', [32, 34, 36], 6],
  ['a last wave that midnight cuts short', [40, 70, 95], 56],
  ['a lone wave', [48], 4],
  ['a lone wave just before midnight', [95], 1],
])('%s', (_, waves, ticks) => {
  const before = serviceTicks(waves);
  expect(before).toHaveLength(waves.length + 1);
  expect([before[0], before[waves.length]]).toEqual([0, ticks]);
});

test('whole installations in a stretch of time', () => {
  expect([capacityOf(200, 40), capacityOf(7, 1), capacityOf(7, 3), capacityOf(2_000_000_000, 96)]).toEqual([
    2000, 1, 5, 48_000_000_000,
  ]);
});
