import { expect, test } from 'vitest';
import { dueAt } from '../../src/simulation/due-at.ts';
import { dueTickOf, memberWorld } from '../kit/member-world.ts';

test('a step is due at its tick; beyond the horizon it never is', () => {
  const { world, slot } = memberWorld({}, { days: 2 });
  dueAt(world, slot, 192);
  expect(dueTickOf(world, slot)).toBe(-1);
  dueAt(world, slot, 191);
  expect(dueTickOf(world, slot)).toBe(191);
});
