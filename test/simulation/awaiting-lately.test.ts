import { expect, test } from 'vitest';
import { PENDING_SUPPLIER } from '../../src/fleet/installation.ts';
import { countAwaitingLately } from '../../src/simulation/awaiting-lately.ts';
import { enlist } from '../../src/simulation/members.ts';
import { begunWorld } from '../kit/begun-world.ts';

test('those that are to fail are counted by the day of their migration, if that is one of the last', () => {
  const world = begunWorld({ alerts: { burst: 1, burstDays: 3 } });
  const { members, delayed } = world;
  for (const day of [1, 2, 4, 4]) {
    const slot = enlist(members, 0, day);
    members.state[slot] = PENDING_SUPPLIER;
    members.since[slot] = day * 96 + 50;
    delayed.awaiting[0]++;
  }
  countAwaitingLately(world, 5);
  expect([...delayed.lately]).toEqual([0, 2, 1]);
  expect(delayed.recent[0]).toBe(3);
  delayed.awaiting[0] = 0;
  countAwaitingLately(world, 5);
  expect(delayed.recent[0]).toBe(0);
});
