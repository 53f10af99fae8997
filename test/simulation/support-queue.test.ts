import { expect, test } from 'vitest';
import { NONE } from '../../src/kernel/identity.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { joinSupport } from '../../src/simulation/support.ts';
import { support as stepSupport } from '../../src/simulation/support-queue.ts';
import { begunWorld } from '../kit/begun-world.ts';

test('cases are taken up first come first served, by as many servers as there are, whoever they are about', () => {
  const world = begunWorld({ earlyLife: { days: 7, servers: 2, service: 8 } });
  const { support, run } = world;
  if (support === undefined) throw new Error('there is support');
  for (const work of [8, 4, 2]) joinSupport(support, NONE, 10, work);
  stepSupport(world, support, 10);
  expect([support.waiting, support.team.busy]).toEqual([1, 2]);
  // Four ticks later one is done, and its server takes up the third.
  expect(support.freed[14]).toBe(1);
  stepSupport(world, support, 14);
  expect([support.waiting, support.team.busy]).toEqual([0, 2]);
  expect(run.totals[TOTAL.supportWaitingTicks]).toBe(4);
  expect(run.totals[TOTAL.supportBusyTicks]).toBe(14);
  expect([support.freed[16], support.freed[18]]).toEqual([1, 1]);
});

test('a case that is not over by the horizon keeps its server', () => {
  const world = begunWorld({ days: 1, earlyLife: { days: 7, servers: 1, service: 8 } });
  const { support, run } = world;
  if (support === undefined) throw new Error('there is support');
  joinSupport(support, NONE, 90, 8);
  stepSupport(world, support, 90);
  expect(support.freed.every((freed) => freed === 0)).toBe(true);
  expect(run.totals[TOTAL.supportBusyTicks]).toBe(6);
});
