import { describe, expect, test } from 'vitest';
import {
  EXCLUDED,
  NOT_ELIGIBLE,
  OPERATIONAL,
  STALLED,
  STATES,
  UNRECOVERABLE,
  WAITING,
} from '../../src/fleet/installation.ts';
import { Broken } from '../../src/kernel/assert.ts';
import { audit, auditMoves } from '../../src/simulation/audit.ts';
import { move } from '../../src/simulation/stocks.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import { startFresh } from '../kit/start.ts';

/** A world with 40 attempts in flight, some of them troubled, and stocks in several states. */
function busyWorld(): World {
  const world = begunWorld({
    strata: [
      { id: 'calm', untouched: 10 },
      { id: 'only', untouched: 100 },
    ],
    stocks: [
      { stratum: 'only', state: 'stalled', installations: 5 },
      { stratum: 'only', state: 'unrecoverable', installations: 3 },
    ],
    outcomes: { plain: { first: { rollBack: 0.4 } } },
  });
  startFresh(world, 1, 40, 32);
  return world;
}

test('a world whose books add up passes, and its strata are looked at again only after they have moved', () => {
  const world = busyWorld();
  audit(world);
  expect([...world.stocks.dirty]).toEqual([0, 0]);
  world.stocks.of[STATES + WAITING]++;
  audit(world);
  world.stocks.dirty[1] = 1;
  expect(() => audit(world)).toThrow(Broken);
});

describe('an error that is planted', () => {
  const at = STATES;
  const shift = (from: number, to: number) => (world: World) => {
    world.stocks.of[at + from]--;
    world.stocks.of[at + to]++;
  };
  const lost = /only: 107 installations are left of 108/;
  const backlog = /only: the backlog is not what waits/;
  const members = /only: the members are not those who are followed/;
  test.each<[string, (world: World) => void, RegExp]>([
    ['an installation is lost', (world) => world.stocks.of[at + WAITING]--, lost],
    ['an installation appears', (world) => world.stocks.of[at + EXCLUDED]++, /only: 109 installations are left of 108/],
    ['fewer than none', shift(OPERATIONAL, WAITING), /only: fewer than none are operational/],
    ['a move that a queue does not know', shift(WAITING, OPERATIONAL), backlog],
    ['a queue that counts one too many', (world) => world.view.retriesWaiting[1]++, backlog],
    ['a queue that counts one too few', (world) => world.view.freshWaiting[1]--, backlog],
    ['one that waits to be listed and is not counted', shift(STALLED, NOT_ELIGIBLE), /only: what waits to be listed/],
    ['a count of the unlisted that is wrong', (world) => world.view.notEligible[1]++, /only: what waits to be listed/],
    ['a member too few', (world) => world.members.alive[1]--, members],
    ['more members than could be waiting for a visit', (world) => (world.members.alive[1] += 4), members],
    ['an attempt in flight that is not counted', (world) => world.straight.inFlight[1]--, members],
    ['a stall that has ended for the books alone', shift(UNRECOVERABLE, STALLED), members],
  ])('is found: %s', (_, plant, message) => {
    const world = busyWorld();
    plant(world);
    world.stocks.dirty[1] = 1;
    expect(() => audit(world)).toThrow(Broken);
    world.stocks.dirty[1] = 1;
    expect(() => audit(world)).toThrow(message);
  });
});

test('a move that the life of an installation does not know is found', () => {
  const world = busyWorld();
  auditMoves(world);
  move(world.stocks, 1, UNRECOVERABLE, WAITING, 1);
  expect(() => auditMoves(world)).toThrow(/moved from unrecoverable to waiting/);
});
