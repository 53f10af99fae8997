import { expect, test } from 'vitest';
import { repeatedReports } from '../../src/disturbance/repeated-reports.ts';
import { episodesOf } from '../kit/episodes-of.ts';

function repeated(times: number, length: number, onset = 2) {
  const stated = { disturbance: 'repeated-reports', settings: { minutes: 480, times } };
  return episodesOf({ ...stated, quantities: { onset }, laws: { length } }).episodes;
}

test('while it lasts nothing is kept back, and each outcome is counted so often', () => {
  const spell = { mechanism: 'reports', scope: 2, fromTick: 224, untilTick: 234 };
  expect(repeated(3, 10)).toEqual([{ ...spell, outcomes: false, alerts: false, arrive: true, times: 3 }]);
});

test('once, or without length or a day in the horizon, there is none', () => {
  expect([repeated(1, 10), repeated(2, 0), repeated(2, 10, 10)]).toEqual([[], [], []]);
});

test('words become numbers', () => {
  const words = repeatedReports.words.parse({ time: '6 hours', times: 4 });
  expect(repeatedReports.settle(words as never)).toEqual({ minutes: 360, times: 4 });
});
