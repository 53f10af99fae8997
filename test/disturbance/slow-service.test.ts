import { expect, test } from 'vitest';
import { slowService } from '../../src/disturbance/slow-service.ts';
import { episodesOf } from '../kit/episodes-of.ts';

function slow(left: number, length: number, onset = 2, longer?: number) {
  const stated = { disturbance: 'slow-service', scope: 'programme', settings: { minutes: 480 } };
  const laws = longer === undefined ? { length } : { length, longer };
  return episodesOf({ ...stated, quantities: { onset, left }, laws }).episodes;
}

test('while it lasts a part of the room is left, of every service where none is named, and attempts take longer', () => {
  const spell = { mechanism: 'slowness', service: -1, fromTick: 224, untilTick: 234 };
  expect(slow(0.3, 10)).toEqual([{ ...spell, left: 0.3, laterTicks: 0 }]);
  expect(slow(1, 10, 2, 24)).toEqual([{ ...spell, left: 1, laterTicks: 24 }]);
});

test('without size, length or a day in the horizon there is none', () => {
  expect([slow(1, 10), slow(1, 10, 2, 0), slow(0.3, 0, 2, 5), slow(0.3, 10, 10)]).toEqual([[], [], [], []]);
});

test('its words say the time of day alone', () => {
  expect(slowService.settle(slowService.words.parse({ time: '6 hours' }) as never)).toEqual({ minutes: 360 });
});
