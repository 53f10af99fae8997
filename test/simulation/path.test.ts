import { expect, test } from 'vitest';
import { enlist } from '../../src/simulation/members.ts';
import { drawPath } from '../../src/simulation/path.ts';
import { begunWorld } from '../kit/begun-world.ts';

test('a path is drawn by number and attempt, and not at all where all on it is certain', () => {
  const drawn = (stallLength: number | { least: number; shares: number[] }, number: number, attempt: number) => {
    const world = begunWorld({ outcomes: { plain: { stallLength } } });
    const slot = enlist(world.members, 0, number);
    world.members.attempt[slot] = attempt;
    const { troubledTurnaround } = world.plan.outcomes[0];
    return [drawPath(world, slot, troubledTurnaround), world.members.pathWord[slot]];
  };
  const uncertain = { least: 1, shares: [0.5, 0.5] };
  expect(drawn(4, 7, 1)).toEqual([0, 0]);
  expect(drawn(uncertain, 7, 1)).toEqual(drawn(uncertain, 7, 1));
  expect(drawn(uncertain, 7, 1)).not.toEqual(drawn(uncertain, 7, 2));
  expect(drawn(uncertain, 7, 1)).not.toEqual(drawn(uncertain, 8, 1));
});
