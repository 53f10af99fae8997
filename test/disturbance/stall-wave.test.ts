import { expect, test } from 'vitest';
import { stallWave } from '../../src/disturbance/stall-wave.ts';
import { episodesOf } from '../kit/episodes-of.ts';

function wave(onset: number, length: number, share = 0.05) {
  return episodesOf({
    disturbance: 'stall-wave',
    settings: { minutes: 0, share },
    quantities: { onset },
    laws: { length, stall: { least: 288, shares: [0.5, 0.5] } },
  }).episodes;
}

test('while it lasts a share stalls for a length of its own law', () => {
  expect(wave(2, 96)).toMatchObject([
    {
      fromTick: 192,
      untilTick: 288,
      of: { kind: 'long stalls', length: { least: 288 } },
      times: 1,
      plus: 0.05,
      mendedByDiagnosis: false,
    },
  ]);
});

test('without size, length or a day in the horizon there is none', () => {
  expect([wave(2, 96, 0), wave(2, 0), wave(10, 96)]).toEqual([[], [], []]);
});

test('words become numbers', () => {
  const words = stallWave.words.parse({ time: '1 hour', share: '5%' });
  expect(stallWave.settle(words as never)).toEqual({ minutes: 60, share: 0.05 });
});
