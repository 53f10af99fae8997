import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText, wrapText } from '../../src/report/wrap-text.ts';

const length = (text: string) => [...text].length;

test('breaks at spaces and keeps every word', () => {
  expect(wrapText('one two  three\nfour', 9, 9, length)).toEqual(['one two', 'three', 'four']);
});

test('breaks a word that is wider than a line', () => {
  expect(wrapText('abcdefghij kl', 4, 9, length)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
});

test('does not break at a no-break space', () => {
  expect(wrapText('on 12\u00A0May now', 9, 9, length)).toEqual(['on 12\u00A0May', 'now']);
});

test('cuts what does not fit the last line', () => {
  expect(wrapText('one two three four', 9, 2, length)).toEqual(['one two', 'three fo…']);
  expect(cutText('abcdef', 6, length)).toBe('abcdef');
  expect(cutText('abcdef', 5, length)).toBe('abcd…');
});

test('no line is too wide, no letter is lost unless cut, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrapText(text, width, 1000, length);
      for (const line of lines) expect(length(line)).toBeLessThanOrEqual(width);
      const letters = (words: string) => words.replace(/[ \t\n\r]/g, '');
      expect(letters(lines.join(''))).toBe(letters(text.trim()));
    }),
  );
});
