import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NONE } from '../../src/kernel/identity.ts';
import { clearRepair, joinRepair, newRepair, overAt, takeUp } from '../../src/simulation/repair-team.ts';
import { sampleLaw } from '../kit/amounts.ts';

function teamOf(servers: number, staffed: readonly number[]) {
  return newRepair({ servers, service: sampleLaw(1), staffed: Uint8Array.from(staffed) }, staffed.length);
}

/** The first tick at which so many staffed ticks lie behind, counted one by one; the horizon where they never do. */
function slowOverAt(staffed: readonly number[], from: number, work: number): number {
  let tick = from;
  for (let left = work; left > 0 && tick <= staffed.length; tick++) left -= staffed[tick] ?? 0;
  return Math.min(tick, staffed.length + 1);
}

test('work ends when its staffed ticks are over, whatever the hours', () => {
  const hours = fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(hours, fc.nat(59), fc.integer({ min: 1, max: 70 }), (staffed, start, work) => {
      const from = start % staffed.length;
      const expected = slowOverAt(staffed, from, work);
      const found = overAt(teamOf(1, staffed), from, work);
      if (expected > staffed.length) expect(found).toBeGreaterThanOrEqual(staffed.length);
      else expect(found).toBe(expected);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test('first come is first served, by as many servers as there are', () => {
  const repair = teamOf(2, [1, 1, 1]);
  const next = new Int32Array(10).fill(NONE);
  for (const slot of [7, 3, 9, 1]) joinRepair(repair, next, slot);
  expect([takeUp(repair, next), takeUp(repair, next), takeUp(repair, next)]).toEqual([7, 3, NONE]);
  repair.busy--;
  joinRepair(repair, next, 5);
  expect([takeUp(repair, next), takeUp(repair, next)]).toEqual([9, NONE]);
  repair.busy -= 2;
  expect([takeUp(repair, next), takeUp(repair, next), takeUp(repair, next)]).toEqual([1, 5, NONE]);
  expect([repair.waiting, repair.busy]).toEqual([0, 2]);
});

test('no servers stated are servers without limit', () => {
  const repair = teamOf(0, [1]);
  const next = new Int32Array(1000).fill(NONE);
  for (let slot = 0; slot < 1000; slot++) joinRepair(repair, next, slot);
  for (let slot = 0; slot < 1000; slot++) expect(takeUp(repair, next)).toBe(slot);
});

test('a cleared team has no work', () => {
  const repair = teamOf(1, [1]);
  const next = new Int32Array(3).fill(NONE);
  joinRepair(repair, next, 1);
  joinRepair(repair, next, 2);
  takeUp(repair, next);
  clearRepair(repair);
  expect(takeUp(repair, next)).toBe(NONE);
  joinRepair(repair, next, 0);
  expect(takeUp(repair, next)).toBe(0);
});
