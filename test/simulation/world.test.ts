import { expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { samplePlan } from '../kit/plan.ts';

/** Bytes of all arrays that an object holds, however deep. */
function bytesOf(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  if (ArrayBuffer.isView(value)) return value.byteLength;
  return Object.values(value).reduce((sum: number, part) => sum + bytesOf(part, seen), 0);
}

const memoryOf = (untouched: number, share = 0): number => {
  const plan = samplePlan({
    days: 30,
    volumePerDay: 1_000_000_000,
    strata: [{ id: 'only', untouched }],
    outcomes: { plain: { first: { rollBack: share } } },
  });
  const world = newWorld(plan);
  if (share > 0) simulate(plan, 0, world);
  return bytesOf({ ...world, plan: null });
};

test('a world takes no more memory for a larger fleet', () => {
  expect(memoryOf(1_000_000_000)).toBe(memoryOf(1000));
});

test('a world grows with the trouble that there is', () => {
  expect(memoryOf(100_000, 0.5)).toBeGreaterThan(memoryOf(100_000, 0.01) + 50_000 * 20);
});
