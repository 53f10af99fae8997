import { expect, test } from 'vitest';
import { placesOf, TROUBLE_WORDS, troublesWord } from '../../src/disturbance/trouble-words.ts';

test('troubles have their places, in their order and once', () => {
  expect(placesOf(['unrecoverable', 'stall', 'stall'])).toEqual([0, 4]);
});

test('all troubles are meant where none is named', () => {
  expect(placesOf(troublesWord.parse(undefined))).toEqual([0, 1, 2, 3, 4]);
});

test('a share is neither multiplied nor raised where nothing says so', () => {
  expect([TROUBLE_WORDS.times.parse(undefined), TROUBLE_WORDS.plus.parse(undefined)]).toEqual([1, 0]);
  expect(TROUBLE_WORDS.trouble.safeParse('explode').success).toBe(false);
});
