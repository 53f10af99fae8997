import { describe, expect, test } from 'vitest';
import {
  DARK_BLUE,
  DARK_GREY,
  DARK_PINK,
  FAN_INNER,
  FAN_OUTER,
  GREY,
  INK,
  INK_QUIET,
  ORANGE,
  PAPER,
  SERIES_COLOURS,
} from '../../src/report/palette.ts';

/** Relative luminance by WCAG 2.2. */
function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((place) => {
    const share = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('the measure itself: black on white is 21:1, and a colour on itself 1:1', () => {
  expect(contrastOf('#000000', '#FFFFFF')).toBeCloseTo(21, 9);
  expect(contrastOf(DARK_BLUE, DARK_BLUE)).toBe(1);
});

describe('contrast', () => {
  test.each(SERIES_COLOURS.slice(1).map((colour, place) => [SERIES_COLOURS[place], colour]))(
    'of neighbours in a stack, %s and %s, is at least 3:1',
    (one, other) => {
      expect(contrastOf(one, other)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each([...SERIES_COLOURS, GREY])('of %s on paper is at least 3:1', (colour) => {
    expect(contrastOf(colour, PAPER)).toBeGreaterThanOrEqual(3);
  });

  test.each([INK, INK_QUIET, DARK_PINK, DARK_GREY])('of text in %s on paper is at least 4.5:1', (colour) => {
    expect(contrastOf(colour, PAPER)).toBeGreaterThanOrEqual(4.5);
  });

  test('of the edges and the median of a fan, on its fills, is at least 3:1; of go and no-go too', () => {
    expect(contrastOf(DARK_BLUE, FAN_INNER)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(DARK_BLUE, FAN_OUTER)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(DARK_BLUE, ORANGE)).toBeGreaterThanOrEqual(3);
  });
});
