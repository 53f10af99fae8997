import { expect, test } from 'vitest';
import { enlist } from '../../src/simulation/members.ts';
import { drawPath, dueAt } from '../../src/simulation/path.ts';
import { begunWorld } from '../kit/begun-world.ts';
import { dueTickOf } from '../kit/member-world.ts';

test('what would be due at the end of the horizon or later is not due at all', () => {
  const world = begunWorld({ days: 2 });
  const slot = enlist(world.members, 0, 0);
  dueAt(world, slot, 191);
  expect(dueTickOf(world, slot)).toBe(191);
  dueAt(world, enlist(world.members, 0, 1), 192);
  dueAt(world, enlist(world.members, 0, 2), 10_000);
  expect(world.members.events.first.filter((first) => first >= 0)).toHaveLength(1);
});

test('a path is drawn by number and attempt, and not at all where all on it is certain', () => {
  const drawn = (stallLength: number | { least: number; shares: number[] }, number: number, attempt: number) => {
    const world = begunWorld({ outcomes: { plain: { stallLength } } });
    const slot = enlist(world.members, 0, number);
    world.members.attempt[slot] = attempt;
    return [drawPath(world, slot), world.members.pathWord[slot]];
  };
  const uncertain = { least: 1, shares: [0.5, 0.5] };
  expect(drawn(4, 7, 1)).toEqual([0, 0]);
  expect(drawn(uncertain, 7, 1)).toEqual(drawn(uncertain, 7, 1));
  expect(drawn(uncertain, 7, 1)).not.toEqual(drawn(uncertain, 7, 2));
  expect(drawn(uncertain, 7, 1)).not.toEqual(drawn(uncertain, 8, 1));
});
