import { INK } from '../palette.ts';
import { LABEL_SIZE } from '../theme.ts';
import type { Layer } from './plot.ts';

/** A text at a place of the plot, in pixels from its upper left corner; y is the middle of the line. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly colour?: string;
  readonly bold?: boolean;
  /** Pixels; that of all labels where not stated. */
  readonly size?: number;
  /** Wider texts are cut with an ellipsis, pixels. */
  readonly widthMost?: number;
}

export interface PlacedBox {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
}

/** One line of text. */
export function textAt({
  x,
  y,
  text,
  align = 'left',
  colour = INK,
  bold = false,
  size = LABEL_SIZE,
  widthMost,
}: PlacedText): Layer {
  return {
    data: { values: [{ x, y, text }] },
    mark: {
      type: 'text',
      align,
      baseline: 'middle',
      color: colour,
      fontSize: size,
      fontWeight: bold ? 'bold' : 'normal',
      ...(widthMost === undefined ? {} : { limit: widthMost }),
    },
    encoding: { ...position, text: { field: 'text', type: 'nominal' } },
  };
}

/** Filled boxes; an outline where its colour is given. */
export function boxesAt(boxes: readonly PlacedBox[], fill: string, outline?: string): Layer {
  return {
    data: { values: [...boxes] },
    mark: { type: 'rect', color: fill, ...(outline === undefined ? {} : { stroke: outline, strokeWidth: 1 }) },
    encoding: { ...position, x2: { field: 'x2' }, y2: { field: 'y2' } },
  };
}

/** Straight lines between two places. */
export function linesAt(lines: readonly PlacedBox[], colour: string, widthPixels = 1, dash?: readonly number[]): Layer {
  return {
    data: { values: [...lines] },
    mark: {
      type: 'rule',
      color: colour,
      strokeWidth: widthPixels,
      ...(dash === undefined ? {} : { strokeDash: [...dash] }),
    },
    encoding: { ...position, x2: { field: 'x2' }, y2: { field: 'y2' } },
  };
}

/**
 * Symbols at places.
 *
 * @param shape a name that Vega knows, or an SVG path within -1 to 1
 * @param area in square pixels
 */
export function symbolsAt(
  points: readonly PlacedPoint[],
  shape: string,
  area: number,
  colour: string,
  filled: boolean = true,
): Layer {
  return {
    data: { values: [...points] },
    mark: {
      type: 'point',
      shape,
      size: area,
      opacity: 1,
      strokeWidth: 1.5,
      stroke: colour,
      fill: filled ? colour : 'transparent',
    },
    encoding: position,
  };
}

/** Fields in pixels: no scale stands between. */
const position = {
  x: { field: 'x', type: 'quantitative', scale: null, axis: null },
  y: { field: 'y', type: 'quantitative', scale: null, axis: null },
} as const;
