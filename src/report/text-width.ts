import type { Font } from 'fontkit';
import { BOLD_FONT_FILE, REGULAR_FONT_FILE } from './fonts.ts';

/** Width of a text in pixels, set in the shipped font. */
export type TextWidth = (text: string, sizePixels: number, bold: boolean) => number;

let loaded: Promise<TextWidth> | undefined;

/**
 * Reads the shipped fonts, once, and returns how wide texts are in them. Without it the layout of a chart would rest on
 * a guess (no canvas) or on the fonts of the machine (a canvas). Loaded late: reading a font takes a tenth of a second.
 */
export function loadTextWidth(): Promise<TextWidth> {
  loaded ??= readFonts();
  return loaded;
}

async function readFonts(): Promise<TextWidth> {
  const { openSync } = await import('fontkit');
  const regular = openSync(REGULAR_FONT_FILE) as Font;
  const bold = openSync(BOLD_FONT_FILE) as Font;
  const regularWidths = new Map<string, number>();
  const boldWidths = new Map<string, number>();
  return (text, sizePixels, isBold) => {
    const font = isBold ? bold : regular;
    const widths = isBold ? boldWidths : regularWidths;
    let width = widths.get(text);
    if (width === undefined) {
      width = font.layout(text).advanceWidth / font.unitsPerEm;
      widths.set(text, width);
    }
    return width * sizePixels;
  };
}
