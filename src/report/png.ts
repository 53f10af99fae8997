import { BOLD_FONT_FILE, REGULAR_FONT_FILE } from './fonts.ts';
import { FONT_FAMILY } from './typeface.ts';

const SCALE = 2;

/**
 * An SVG document as a PNG, at twice its size. Only the shipped fonts are used: a machine without fonts draws the same
 * pixels as one with hundreds.
 */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      loadSystemFonts: false,
      fontFiles: [REGULAR_FONT_FILE, BOLD_FONT_FILE],
      defaultFontFamily: FONT_FAMILY,
      sansSerifFamily: FONT_FAMILY,
    },
  });
  return new Uint8Array(picture.render().asPng());
}
