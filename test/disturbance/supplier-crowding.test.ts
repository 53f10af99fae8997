import { expect, test } from 'vitest';
import { supplierCrowding } from '../../src/disturbance/supplier-crowding.ts';
import { episodesOf } from '../kit/episodes-of.ts';

function crowding(times: number, length: number, onset = 2) {
  const stated = { disturbance: 'supplier-crowding', scope: 'supplier supplier-1', settings: { minutes: 0 } };
  return episodesOf({ ...stated, quantities: { onset, times }, laws: { length } }).episodes;
}

test('while it lasts so many times as much is authorised', () => {
  expect(crowding(3, 96)).toMatchObject([{ mechanism: 'authorisation', fromTick: 192, times: 3, catchesUp: false }]);
});

test('without size, length or a day in the horizon there is none', () => {
  expect([crowding(1, 96), crowding(3, 0), crowding(3, 96, 10)]).toEqual([[], [], []]);
});

test('its words say the time of day alone', () => {
  const words = supplierCrowding.words.parse({ time: '6 hours' });
  expect(supplierCrowding.settle(words as never)).toEqual({ minutes: 360 });
});
