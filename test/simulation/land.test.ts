import { expect, test } from 'vitest';
import { IN_FLIGHT, OPERATIONAL, PENDING_SUPPLIER, UNRECOVERABLE, WAITING } from '../../src/fleet/installation.ts';
import { land, landEach } from '../../src/simulation/land.ts';
import { move } from '../../src/simulation/stocks.ts';
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

test('landing many places at once is landing each of them', () => {
  const begun = () => {
    const world = begunWorld({
      strata: [
        { id: 'a', supplier: 'keen', untouched: 10 },
        { id: 'b', cohort: 'c2', supplier: 'late', untouched: 10 },
      ],
      suppliers: { late: { ready: 5 } },
    });
    for (let stratum = 0; stratum < 2; stratum++) move(world.stocks, stratum, WAITING, IN_FLIGHT, 9);
    return world;
  };
  const [atOnce, singly] = [begun(), begun()];
  // First and later attempts of 'a', later ones of 'b'; the first of the places and of the installations are not meant.
  landEach(atOnce, Int32Array.of(2, 0, 1, 3), 1, 4, Int32Array.of(8, 3, 2, 8, 5), 1);
  land(singly, 0, IN_FLIGHT, 5);
  land(singly, 1, IN_FLIGHT, 5);
  expect(atOnce.stocks).toEqual(singly.stocks);
  expect(atOnce.migratedToday).toEqual(singly.migratedToday);
  expect(atOnce.run.totals).toEqual(singly.run.totals);
});
