import { expect, test } from 'vitest';
import { NEVER_TICK } from '../../src/simulation/quarantine.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { screen } from '../../src/simulation/screen.ts';
import { begunWorld } from '../kit/begun-world.ts';

const STRATA = [
  { id: 'a', untouched: 500 },
  { id: 'b', untouched: 500 },
];

test('the wave that crosses is held in part, those after it as a whole', () => {
  const world = begunWorld({ strata: STRATA, anomalyThreshold: { volumePerDay: 100, noticeTicks: 8, lead: 20 } });
  const { quarantine, run } = world;
  const heldAt = (tick: number, a: number, b: number): number[] => {
    quarantine.freshNow.set([a, b]);
    screen(world, tick);
    return [...quarantine.heldNow];
  };
  expect(heldAt(32, 40, 40)).toEqual([0, 0]);
  expect([quarantine.changeTick[0], quarantine.nextTick]).toEqual([NEVER_TICK, NEVER_TICK]);
  expect(heldAt(36, 30, 10)).toEqual([15, 5]);
  expect([quarantine.noticedTick[0], quarantine.changeTick[0], quarantine.nextTick]).toEqual([44, 64, 44]);
  expect(heldAt(40, 7, 0)).toEqual([7, 0]);
  // The change that is under way is that of the first crossing.
  expect(quarantine.changeTick[0]).toBe(64);
  expect(heldAt(44, 0, 0)).toEqual([0, 0]);
  expect([quarantine.held[0], run.totals[TOTAL.quarantined], quarantine.startedToday[0]]).toEqual([27, 27, 127]);
});

test('somebody needs a quarter of an hour at least to notice', () => {
  const world = begunWorld({ strata: STRATA, anomalyThreshold: { volumePerDay: 0, noticeTicks: 0, lead: 0 } });
  world.quarantine.freshNow[0] = 1;
  screen(world, 32);
  expect([world.quarantine.noticedTick[0], world.quarantine.changeTick[0]]).toEqual([33, 33]);
});
