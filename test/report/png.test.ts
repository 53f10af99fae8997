import { describe, expect, test } from 'vitest';
import { pacing } from '../../src/report/charts/pacing.ts';
import { figureOf } from '../../src/report/figure.ts';
import { pngOf } from '../../src/report/png.ts';
import { svgOf } from '../../src/report/svg.ts';
import { november2019Forecast } from '../kit/forecast.ts';
import { inkIn, pixelsOf } from '../kit/png-pixels.ts';

describe('the picture as pixels', async () => {
  const svg = await svgOf(figureOf(pacing, november2019Forecast()));
  const png = await pngOf(svg);
  const pixels = pixelsOf(png);

  test('is twice as large as the drawing', () => {
    expect(pixels.width).toBe(1680);
    expect(pixels.height).toBe(2 * Number(/ height="(\d+)"/.exec(svg)?.[1]));
  });

  test('has text where text is: in the title, beside the axis, in the footer', () => {
    const places: readonly (readonly [number, number, number, number])[] = [
      [48, 48, 1100, 100],
      [60, 280, 170, 1100],
      [48, pixels.height - 90, 900, pixels.height - 24],
    ];
    for (const [left, top, right, bottom] of places)
      expect(inkIn(pixels, left, top, right, bottom)).toBeGreaterThan(500);
  });

  test('has none of that text when its letters are taken away: the ink is the fonts', async () => {
    const wordless = pixelsOf(await pngOf(svg.replace(/<text[^>]*>.*?<\/text>/g, '')));
    expect(inkIn(wordless, 48, 48, 1100, 100)).toBe(0);
    expect(inkIn(wordless, 60, 280, 170, 1100)).toBe(0);
  });

  test('has the same bytes twice', async () => {
    expect(Buffer.from(await pngOf(svg)).equals(Buffer.from(png))).toBe(true);
  });
});
