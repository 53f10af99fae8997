import { GRID, INK, INK_QUIET } from './palette.ts';
import { FONT_STACK } from './typeface.ts';
import { cutText } from './wrap-text.ts';

/** Characters of a classification that fit the margin of a printed page. */
const MOST_MARGIN_CHARACTERS = 90;

/**
 * The style sheet of a report: one column, quiet lines, A4 when printed, no figure or row split over pages, the
 * classification and the page number in the margin of every page.
 */
export function styleOf(classification: string): string {
  const marking = cssString(cutText(classification, MOST_MARGIN_CHARACTERS, (text) => text.length));
  return `
body { max-width: 53rem; margin: 0 auto; padding: 1.5rem; color: ${INK}; background: #fff;
  font: 1rem/1.5 ${FONT_STACK}; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1rem 0 .5rem; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid ${GRID}; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p, ul, dl { margin: .5rem 0; }
li { margin: .25rem 0; }
.classification { font-weight: bold; border: 2px solid ${INK}; padding: .35rem .75rem; margin: 0; }
.quiet, small, caption { color: ${INK_QUIET}; }
.headline { font-size: 1.15rem; }
.headline:first-of-type { font-size: 1.3rem; font-weight: bold; }
figure { margin: 1.25rem 0; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; }
figcaption { font-size: .85rem; color: ${INK_QUIET}; padding-left: 2.9%; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; margin: .75rem 0; }
caption { text-align: left; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid ${GRID}; }
thead th { border-bottom: 2px solid ${INK_QUIET}; vertical-align: bottom; }
tbody th { font-weight: normal; }
tbody th, tbody td { overflow-wrap: anywhere; }
tbody th { min-width: 8rem; }
tbody .number { white-space: nowrap; overflow-wrap: normal; }
.number { text-align: right; padding-left: .6rem; }
.date { white-space: nowrap; overflow-wrap: normal; min-width: 6.8rem; padding-left: .6rem; }
.date small { white-space: normal; }
tbody .day { white-space: nowrap; min-width: 0; }
small { display: block; font-size: .8rem; }
dt { font-weight: bold; margin-top: .5rem; }
dd { margin: 0; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .9em; }
pre { white-space: pre-wrap; border: 1px solid ${GRID}; padding: .75rem; margin: .5rem 0; }
@page { size: A4; margin: 18mm 15mm 18mm;
  @top-left { content: ${marking}; font: bold 8pt ${FONT_STACK}; }
  @bottom-left { content: "Forecast, not commitment"; font: 8pt ${FONT_STACK}; }
  @bottom-right { content: counter(page) " of " counter(pages); font: 8pt ${FONT_STACK}; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2, h3, caption, h2 + p { break-after: avoid; }
  h2 { margin-top: 1.5rem; }
  thead { display: table-header-group; }
  p, tr, li, dl > div, .short { break-inside: avoid; }
  footer { display: none; }
  .wide { overflow: visible; }
  .appendix { break-before: page; }
}
`;
}

/** A CSS string that holds any text: whatever is no plain letter or digit is written by its number. */
function cssString(text: string): string {
  const escaped = [...text].map((character) => {
    return /[A-Za-z0-9 ]/.test(character) ? character : `\\${(character.codePointAt(0) as number).toString(16)} `;
  });
  return `"${escaped.join('')}"`;
}
