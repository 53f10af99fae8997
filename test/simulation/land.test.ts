import { expect, test } from 'vitest';
import { OPERATIONAL, PENDING_SUPPLIER, UNRECOVERABLE, WAITING } from '../../src/fleet/installation.ts';
import { land } from '../../src/simulation/land.ts';
import { begunWorld } from '../kit/begun-world.ts';

test('what is migrated waits for its supplier, and is operational at once where that is ready', () => {
  const world = begunWorld({
    strata: [
      { id: 'a', supplier: 'keen', untouched: 10 },
      { id: 'b', cohort: 'c2', supplier: 'late', untouched: 10 },
    ],
    suppliers: { late: { ready: 5 } },
    stocks: [{ stratum: 'b', state: 'unrecoverable', installations: 1 }],
  });
  land(world, 0, WAITING, 4);
  land(world, 1, WAITING, 3);
  land(world, 1, UNRECOVERABLE, 1);
  const standing = (stratum: number) =>
    [WAITING, PENDING_SUPPLIER, OPERATIONAL].map((state) => world.stocks.of[stratum * 13 + state]);
  expect(standing(0)).toEqual([6, 0, 4]);
  expect(standing(1)).toEqual([7, 4, 0]);
  expect([...world.migratedToday]).toEqual([4, 4]);
});
