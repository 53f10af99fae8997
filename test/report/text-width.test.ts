import { type Font, openSync } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { BOLD_FONT_FILE, REGULAR_FONT_FILE } from '../../src/report/fonts.ts';
import { loadTextWidth } from '../../src/report/text-width.ts';

const textWidth = await loadTextWidth();

describe('the width of a text', () => {
  test('is what the font says, in both weights, at any size', () => {
    for (const [file, isBold] of [
      [REGULAR_FONT_FILE, false],
      [BOLD_FONT_FILE, true],
    ] as const) {
      const font = openSync(file) as Font;
      for (const text of ['i', 'W', 'AV', 'Backlog clears by 17 March 2020', '≥ £ “”']) {
        const expected = (font.layout(text).advanceWidth / font.unitsPerEm) * 13;
        expect(textWidth(text, 13, isBold)).toBeCloseTo(expected, 9);
      }
    }
  });

  test('differs between letters, weights and sizes: a guess by the number of letters would not', () => {
    expect(textWidth('W', 10, false)).toBeGreaterThan(2 * textWidth('i', 10, false));
    expect(textWidth('Forecast', 10, true)).toBeGreaterThan(textWidth('Forecast', 10, false));
    expect(textWidth('Forecast', 20, false)).toBeCloseTo(2 * textWidth('Forecast', 10, false), 9);
    expect(textWidth('', 10, false)).toBe(0);
  });
});
