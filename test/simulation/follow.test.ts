import { expect, test } from 'vitest';
import { FIRST } from '../../src/control/view.ts';
import { STALLED } from '../../src/fleet/installation.ts';
import { followedFrom, followFresh, holdFresh } from '../../src/simulation/follow.ts';
import { NO_TROUBLE } from '../../src/simulation/members.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';

/** A world whose last visits found number 3 in trouble and number 5 to fail afterwards, with an outage at tick 40 that hits so many. */
function visitedWorld(hits: number): World {
  const world = begunWorld({
    anomalyThreshold: { volumePerDay: 1 },
    disturbances: [
      {
        id: 'out',
        disturbance: 'outage',
        settings: { minutes: 600, fate: 2 },
        quantities: { onset: 0, hits },
        laws: { length: 1 },
      },
    ],
  });
  world.marks.numbers.set([3]);
  world.marks.found = 1;
  // Followed as well, because it fails afterwards.
  world.delayed.marks.numbers.set([5]);
  world.delayed.marks.found = 1;
  return world;
}

const followed = ({ members }: World): number[] =>
  [...members.number.keys()].filter((slot) => members.attempt[slot] === 1).map((slot) => members.number[slot]);

test('those that an outage ends are followed, but for those that are followed anyway', () => {
  const world = visitedWorld(1);
  expect(followFresh(world, 0, 2, 8, 36, false)).toBe(4);
  expect(followed(world)).toEqual([2, 4, 6, 7]);
  // Too early to be in flight at its onset: 16 ticks are four hours.
  expect(followFresh(visitedWorld(1), 0, 2, 8, 24, false)).toBe(0);
});

test('who is followed anyway is counted once, whatever for', () => {
  const world = visitedWorld(0);
  expect([0, 3, 4, 5, 6].map((from) => followedFrom(world, from))).toEqual([2, 2, 1, 1, 0]);
  world.delayed.marks.numbers.set([3]);
  expect(followedFrom(world, 0)).toBe(1);
});

test('all are followed that are started in vain', () => {
  const world = visitedWorld(0);
  expect(followFresh(world, 0, 2, 8, 36, false)).toBe(0);
  expect(followFresh(world, 0, 2, 8, 36, true)).toBe(4);
});

test('those that are held without trouble wait in the chain of their watch', () => {
  const world = visitedWorld(1);
  holdFresh(world, 0, 4, 7);
  expect(followed(world)).toEqual([4, 6]);
  const { members, quarantine } = world;
  const first = quarantine.firstMember[0];
  const chain = [first, members.events.next[first]];
  expect(chain.map((slot) => [members.number[slot], members.state[slot], members.trouble[slot]])).toEqual([
    [6, STALLED, NO_TROUBLE],
    [4, STALLED, NO_TROUBLE],
  ]);
  expect(members.attemptClass[first]).toBe(FIRST);
});
