import type { Forecasted } from '../../forecast/forecast.ts';
import { shortDateWords } from '../date-words.ts';
import { DARK_BLUE, GREY, INK_QUIET, PAPER } from '../palette.ts';
import { AFTER_WIDTH } from './dot-layout.ts';
import { boxesAt, symbolsAt, textAt } from './pixel-marks.ts';
import { type Layer, PLOT_WIDTH } from './plot.ts';

const COLUMNS = 5;
const MOST_DIAMETER = 20;
/** Between the end of the axis and the box, pixels. */
const GAP = 30;

/** Futures that do not clear within the horizon: their dots in a box of their own, since they have no date. */
export function beyondHorizon(after: number, forecast: Forecasted, height: number): Layer[] {
  if (after === 0) return [];
  const left = PLOT_WIDTH - AFTER_WIDTH + GAP;
  const centre = (left + PLOT_WIDTH) / 2;
  const diameter = Math.min(MOST_DIAMETER, (PLOT_WIDTH - left) / (COLUMNS + 1));
  const dots = Array.from({ length: after }, (_, dot) => ({
    x: centre + ((dot % COLUMNS) - (COLUMNS - 1) / 2) * diameter,
    y: height - (Math.floor(dot / COLUMNS) + 0.5) * diameter - 4,
  }));
  const words = (y: number, text: string) => textAt({ x: centre, y, text, align: 'center', colour: INK_QUIET });
  return [
    boxesAt(
      [{ x: left, x2: PLOT_WIDTH, y: height - Math.ceil(after / COLUMNS) * diameter - 12, y2: height }],
      PAPER,
      GREY,
    ),
    symbolsAt(dots, 'circle', dotArea(diameter), DARK_BLUE, false),
    words(height + 14, 'not clear by'),
    words(height + 30, shortDateWords(forecast.lastDay)),
  ];
}

/** Area of a circle that leaves a little air round itself, as Vega wants it: square pixels of a box of its diameter. */
export function dotArea(diameter: number): number {
  const drawn = Math.max(2, diameter - 3);
  return (drawn * drawn * Math.PI) / 4;
}
