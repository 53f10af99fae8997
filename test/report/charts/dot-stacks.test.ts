import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackDots } from '../../../src/report/charts/dot-stacks.ts';

const HEIGHT = 256;
const WIDTH = 720;

test('every dot stands once, in a column that holds its day; none overlaps or grows out, whatever the days', () => {
  const days = fc.array(fc.integer({ min: 18_000, max: 18_800 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(days, fc.integer({ min: 18_000, max: 18_800 }), (dots, anchor) => {
      const span = Math.max(...dots) - Math.min(...dots) + 5;
      const { stacks, diameter, across, binDays } = stackDots(dots, anchor, WIDTH / span, HEIGHT);
      expect(stacks.flatMap((stack) => stack.days)).toEqual([...dots].sort((one, other) => one - other));
      for (const stack of stacks) {
        expect(stack.end - stack.from).toBe(binDays);
        expect(Math.abs(stack.end - anchor) % binDays).toBe(0);
        for (const day of stack.days) expect(day >= stack.from && day < stack.end).toBe(true);
        expect(Math.ceil(stack.days.length / across) * diameter).toBeLessThanOrEqual(HEIGHT + 1e-9);
      }
      expect(across * diameter).toBeLessThanOrEqual((binDays * WIDTH) / span + 1e-9);
    }),
  );
});

test('stacks by day where days have room, by week where they have not, never across the target', () => {
  const spread = Array.from({ length: 50 }, (_, dot) => 18_300 + dot * 2);
  expect(stackDots(spread, 18_350, WIDTH / 20, HEIGHT).binDays).toBe(1);
  const weeks = stackDots(spread, 18_350, WIDTH / 110, HEIGHT);
  expect(weeks.binDays).toBe(7);
  expect(weeks.stacks.every((stack) => stack.end <= 18_350 || stack.from >= 18_350)).toBe(true);
});

test('puts dots side by side where a single file would be too small to see', () => {
  const { across, diameter } = stackDots(new Array(50).fill(18_300), 18_301, WIDTH / 5, HEIGHT);
  expect(across).toBeGreaterThan(1);
  expect(diameter).toBeGreaterThanOrEqual(14);
});
