import type { Config } from 'vega-lite';
import { DARK_GREY, GREY, GRID, INK, PAPER } from './palette.ts';
import { FONT_STACK } from './typeface.ts';

/** Sizes of text in a picture 840 pixels wide: on A4, printed at four fifths, the smallest is still 6.8 points. */
export const TITLE_SIZE = 21;
export const SUBTITLE_SIZE = 14;
export const LABEL_SIZE = 13;
export const FOOTER_SIZE = 11.5;

/**
 * The one theme of every picture: the shipped font, horizontal text, quiet grid, no frame. Accessible names inside are
 * off: the picture as a whole has its title and its description, and a thousand named dots would drown them.
 */
export const THEME: Config = {
  aria: false,
  background: PAPER,
  font: FONT_STACK,
  view: { stroke: null },
  axis: {
    domainColor: GREY,
    gridColor: GRID,
    gridDash: [],
    labelColor: INK,
    labelFontSize: LABEL_SIZE,
    labelPadding: 6,
    labelOverlap: false,
    tickColor: GREY,
    ticks: true,
    title: null,
  },
  axisX: { grid: false, labelAngle: 0, tickSize: 6 },
  axisY: { domain: false, grid: true, ticks: false },
  text: { color: INK, fontSize: LABEL_SIZE },
  rule: { color: DARK_GREY },
  line: { strokeCap: 'butt', strokeJoin: 'round' },
};
