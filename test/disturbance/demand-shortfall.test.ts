import { expect, test } from 'vitest';
import { demandShortfall } from '../../src/disturbance/demand-shortfall.ts';
import { episodesOf } from '../kit/episodes-of.ts';

function shortfall(authorised: number, length: number, onset = 2, catchUp = 0) {
  const settings = { minutes: 0, catchUp };
  const quantities = { onset, authorised };
  return episodesOf({ disturbance: 'demand-shortfall', settings, quantities, laws: { length } }).episodes;
}

test('while it lasts a part is authorised, and the rest is kept where it says so', () => {
  const lasting = { mechanism: 'authorisation', scope: 2, fromTick: 192, untilTick: 288, times: 0.5 };
  expect(shortfall(0.5, 96)).toEqual([{ ...lasting, catchesUp: false }]);
  expect(shortfall(0.5, 96, 2, 1)).toEqual([{ ...lasting, catchesUp: true }]);
});

test('without size, length or a day in the horizon there is none', () => {
  expect([shortfall(1, 96), shortfall(0.5, 0), shortfall(0.5, 96, 10)]).toEqual([[], [], []]);
});

test('words become numbers', () => {
  const words = demandShortfall.words.parse({ afterwards: 'all that was held back' });
  expect(demandShortfall.settle(words as never)).toEqual({ minutes: 0, catchUp: 1 });
  expect(demandShortfall.settle(demandShortfall.words.parse({}) as never)).toMatchObject({ catchUp: 0 });
});
