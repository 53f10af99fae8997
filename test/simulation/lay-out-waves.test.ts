import { expect, test } from 'vitest';
import { layOutWaves } from '../../src/simulation/lay-out-waves.ts';
import { rowOf } from '../../src/simulation/straight-through.ts';
import { begunWorld } from '../kit/begun-world.ts';

test('every wave has its tick, and the row in which its attempts land', () => {
  const world = begunWorld({ waves: [32, 40, 48], outcomes: { plain: { turnaround: 16 } }, days: 3 });
  world.view.day = 1;
  layOutWaves(world);
  expect([...world.ahead.tickOfWave]).toEqual([128, 136, 144]);
  expect([...world.ahead.rowOfWave]).toEqual([144, 152, 160].map((tick) => rowOf(world.straight, tick)));
});
