import { expect, test } from 'vitest';
import { clearPenaltyBook, newPenaltyBook, noteHalt } from '../../src/control/penalty-box.ts';
import { sampleLaw } from '../kit/amounts.ts';

const BOX = { halts: 3, withinDays: 10, length: sampleLaw(96) };

test('the third halt within ten days sets a scope aside, and its halts are counted anew', () => {
  const book = newPenaltyBook(BOX, 2, 1);
  const days = [0, 4, 10, 12, 13, 14, 15, 30];
  expect(days.map((day) => noteHalt(book, BOX, 1, day))).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
    true,
    false,
  ]);
  expect([...book.setAside.subarray(0, book.setAsideCount)]).toEqual([1, 1]);
  expect(noteHalt(book, BOX, 0, 31)).toBe(false);
  clearPenaltyBook(book);
  expect([noteHalt(book, BOX, 1, 31), book.setAsideCount]).toEqual([false, 0]);
});

test('without a box there is nothing to write in', () => {
  expect(newPenaltyBook(undefined, 5, 1).halts).toHaveLength(0);
});
