import { FIGURE_MARGIN as MARGIN } from './charts/plot.ts';
import { withUnbrokenDates } from './date-words.ts';
import { escapeMarkup } from './escape.ts';
import type { Figure } from './figure.ts';
import { GRID, INK, INK_QUIET, PAPER } from './palette.ts';
import { loadTextWidth } from './text-width.ts';
import { FOOTER_SIZE, SUBTITLE_SIZE, TITLE_SIZE } from './theme.ts';
import { FONT_STACK } from './typeface.ts';
import { drawVega } from './vega-svg.ts';
import { wrapText } from './wrap-text.ts';

const LINE_SPACING = 1.38;
const MOST_TITLE_LINES = 3;
const MOST_SUBTITLE_LINES = 4;
/** Three hundred characters of a classification fit in four lines. */
const MOST_CLASSIFICATION_LINES = 4;
const MOST_FOOTER_LINES = 3;

/**
 * A figure as a complete SVG document: title, subtitle, picture, footer. Long words wrap, and are cut where even that
 * does not help. Text stays text. The same figure gives the same bytes on any machine.
 */
export async function svgOf(figure: Figure): Promise<string> {
  const [drawing, textWidth] = await Promise.all([
    drawVega(figure.specification, `${figure.name}-part`),
    loadTextWidth(),
  ]);
  const widthOfText = drawing.width - 2 * MARGIN;
  const block = (text: string, size: number, isBold: boolean, mostLines: number): Block => {
    return { size, isBold, lines: wrapText(text, widthOfText, mostLines, (part) => textWidth(part, size, isBold)) };
  };
  const title = block(withUnbrokenDates(figure.title), TITLE_SIZE, true, MOST_TITLE_LINES);
  const subtitle = block(withUnbrokenDates(figure.subtitle), SUBTITLE_SIZE, false, MOST_SUBTITLE_LINES);
  const classification = block(figure.classification, FOOTER_SIZE, true, MOST_CLASSIFICATION_LINES);
  const footer = block(figure.footer, FOOTER_SIZE, false, MOST_FOOTER_LINES);

  const subtitleTop = MARGIN + heightOf(title) + 4;
  const pictureTop = Math.round(subtitleTop + heightOf(subtitle) + 10);
  const footerRule = pictureTop + drawing.height + 4;
  const classificationTop = footerRule + 10;
  const footerTop = classificationTop + heightOf(classification);
  const height = Math.ceil(footerTop + heightOf(footer) + MARGIN / 2);
  const { name } = figure;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${name}-title ${name}-description"`,
    ` width="${drawing.width}" height="${height}" viewBox="0 0 ${drawing.width} ${height}" font-family="${FONT_STACK}">`,
    `<title id="${name}-title">${escapeMarkup(figure.title)}</title>`,
    `<desc id="${name}-description">${escapeMarkup(figure.description)}</desc>`,
    // The title, the description and the table say it all to a screen reader; the drawn words would say it in pieces.
    `<g aria-hidden="true"><rect width="${drawing.width}" height="${height}" fill="${PAPER}"/>`,
    textOf(title, MARGIN, INK),
    textOf(subtitle, subtitleTop, INK_QUIET),
    `<g transform="translate(0,${pictureTop})">${drawing.inside}</g>`,
    `<path d="M${MARGIN},${footerRule}.5H${drawing.width - MARGIN}" stroke="${GRID}"/>`,
    textOf(classification, classificationTop, INK_QUIET),
    textOf(footer, footerTop, INK_QUIET),
    '</g></svg>\n',
  ].join('');
}

/** Lines of text of one size. */
interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly isBold: boolean;
}

function heightOf(block: Block): number {
  return block.lines.length * block.size * LINE_SPACING;
}

function textOf({ lines, size, isBold }: Block, top: number, colour: string): string {
  const weight = isBold ? ' font-weight="bold"' : '';
  const spans = lines.map((line, place) => {
    const baseline = top + size * (1 + place * LINE_SPACING);
    return `<text x="${MARGIN}" y="${Number(baseline.toFixed(2))}">${escapeMarkup(line)}</text>`;
  });
  return `<g font-size="${size}"${weight} fill="${colour}">${spans.join('')}</g>`;
}
