import { expect, test } from 'vitest';
import { backgroundSurge } from '../../src/disturbance/background-surge.ts';
import { episodesOf } from '../kit/episodes-of.ts';

function surge(times: number, length: number, onset = 2) {
  const stated = { disturbance: 'background-surge', scope: 'programme', settings: { minutes: 480 } };
  return episodesOf({ ...stated, quantities: { onset, times }, laws: { length } }).episodes;
}

test('it lasts from its onset on, for its length', () => {
  expect(surge(2, 10)).toEqual([{ mechanism: 'background', fromTick: 224, untilTick: 234, times: 2 }]);
});

test('without size, length or a day in the horizon there is none', () => {
  expect([surge(1, 10), surge(2, 0), surge(2, 10, 10)]).toEqual([[], [], []]);
});

test('its words say the time of day alone', () => {
  expect(backgroundSurge.settle(backgroundSurge.words.parse({ time: '6 hours' }) as never)).toEqual({ minutes: 360 });
});
