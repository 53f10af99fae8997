import { expect, test } from 'vitest';
import { drift } from '../../src/disturbance/drift.ts';
import type { ShareModifier } from '../../src/disturbance/share-modifier.ts';
import { episodesOf } from '../kit/episodes-of.ts';

function drifting(onset: number, perDay = 0.01, most = 0.1) {
  const settings = { minutes: 720, trouble: 3, perDay, most };
  return episodesOf({ disturbance: 'drift', settings, quantities: { onset } }).episodes as readonly ShareModifier[];
}

test('it grows from its onset on, and stays until it is mended', () => {
  expect(drifting(4)).toMatchObject([
    {
      mechanism: 'shares',
      fromTick: 4 * 96 + 48,
      untilTick: 960,
      of: { kind: 'troubles', troubles: [3] },
      times: 1,
      plus: 0.1,
      shape: { kind: 'drift', sinceDay: 4, plusPerDay: 0.01 },
      mendedByDiagnosis: true,
    },
  ]);
});

test('one that began before the first day has grown since', () => {
  expect(drifting(-3)).toMatchObject([{ fromTick: 0, shape: { sinceDay: -3 } }]);
});

test('without size, or beyond the horizon, there is none', () => {
  expect([drifting(4, 0), drifting(4, 0.1, 0), drifting(10)]).toEqual([[], [], []]);
});

test('words become numbers', () => {
  const words = drift.words.parse({ trouble: 'reject', perDay: '0.5%', most: '20%' });
  expect(drift.settle(words as never)).toEqual({ minutes: 0, trouble: 1, perDay: 0.005, most: 0.2 });
});
