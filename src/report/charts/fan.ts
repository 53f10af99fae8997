import { DARK_BLUE, FAN_INNER, FAN_OUTER, PAPER } from '../palette.ts';
import { boxesAt, linesAt, textAt } from './pixel-marks.ts';
import type { Axes, Layer } from './plot.ts';

/** Where futures lie on one day: quantiles over futures, at a place of the x axis. */
export interface FanPoint {
  readonly x: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

const EDGE_DASH = [5, 3] as const;
const SWATCH_WIDTH = 30;
const KEY_LINE_HEIGHT = 21;
const KEY_WIDTH = 216;

/**
 * A fan: P10 to P90 and P25 to P75 as areas with drawn edges, the median as a line. The areas are pale, so that the
 * median stands out; without their edges they would fall below the contrast that a reader may expect.
 */
export function fanLayers(points: readonly FanPoint[], axes: Axes): Layer[] {
  const data = { values: points.map((point) => ({ ...point })) };
  const area = (low: string, high: string, color: string): Layer => ({
    data,
    mark: { type: 'area', color, opacity: 1, interpolate: 'linear' },
    encoding: {
      x: { field: 'x', ...axes.x },
      y: { field: low, ...axes.y },
      y2: { field: high },
    },
  });
  const line = (field: string, strokeWidth: number, strokeDash: readonly number[]): Layer => ({
    data,
    mark: { type: 'line', color: DARK_BLUE, strokeWidth, strokeDash: [...strokeDash], interpolate: 'linear' },
    encoding: { x: { field: 'x', ...axes.x }, y: { field, ...axes.y } },
  });
  return [
    area('p10', 'p90', FAN_OUTER),
    area('p25', 'p75', FAN_INNER),
    line('p10', 1, EDGE_DASH),
    line('p90', 1, EDGE_DASH),
    line('p25', 0.75, [1, 0]),
    line('p75', 0.75, [1, 0]),
    line('p50', 2.5, [1, 0]),
  ];
}

/** A line that stands beside a fan, as its key tells it. */
export interface KeyLine {
  readonly text: string;
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/**
 * What the parts of a fan are, and the lines beside it, at a corner of the plot where they are not.
 *
 * @param x left edge, pixels
 * @param y middle of the first line, pixels
 */
export function fanKey(x: number, y: number, beside: readonly KeyLine[] = []): Layer[] {
  const row = (place: number) => y + place * KEY_LINE_HEIGHT;
  const box = (place: number) => ({ x, x2: x + SWATCH_WIDTH, y: row(place) - 6, y2: row(place) + 6 });
  const edges = (place: number) => [
    { x, x2: x + SWATCH_WIDTH, y: row(place) - 6, y2: row(place) - 6 },
    { x, x2: x + SWATCH_WIDTH, y: row(place) + 6, y2: row(place) + 6 },
  ];
  const words = (place: number, text: string) => textAt({ x: x + SWATCH_WIDTH + 10, y: row(place), text });
  return [
    // Paper below the words: a grid line through them would be in the way.
    boxesAt([{ x: x - 6, x2: x + FAN_KEY.width, y: row(0) - 11, y2: row(2 + beside.length) + 11 }], PAPER),
    linesAt([{ x, x2: x + SWATCH_WIDTH, y: row(0), y2: row(0) }], DARK_BLUE, 2.5),
    words(0, 'Median future (P50)'),
    boxesAt([box(1)], FAN_INNER),
    linesAt(edges(1), DARK_BLUE, 0.75),
    words(1, 'Half of futures (P25 to P75)'),
    boxesAt([box(2)], FAN_OUTER),
    linesAt(edges(2), DARK_BLUE, 1, EDGE_DASH),
    words(2, 'Four in five futures (P10 to P90)'),
    ...beside.flatMap(({ text, colour, width, dash }, place) => [
      linesAt([{ x, x2: x + SWATCH_WIDTH, y: row(3 + place), y2: row(3 + place) }], colour, width, dash),
      words(3 + place, text),
    ]),
  ];
}

/** Size of {@link fanKey}, pixels; and of each line beside the fan. */
export const FAN_KEY = {
  width: SWATCH_WIDTH + 10 + KEY_WIDTH,
  height: 3 * KEY_LINE_HEIGHT,
  lineHeight: KEY_LINE_HEIGHT,
} as const;
