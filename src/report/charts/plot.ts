import type { TopLevelSpec } from 'vega-lite';

/** Every picture is so wide, in pixels; its inner width is what the left and right margins leave. */
export const FIGURE_WIDTH = 840;
export const PLOT_LEFT = 92;
const PLOT_RIGHT = 28;
export const PLOT_WIDTH = FIGURE_WIDTH - PLOT_LEFT - PLOT_RIGHT;

/** Room above the plot for the unit of its axis and for labels. */
const ABOVE = 34;

/** Left margin of the figure, seen from the plot: where its title begins, and labels beside the plot do too. */
export const FIGURE_MARGIN = 24;
export const MARGIN_X = FIGURE_MARGIN - PLOT_LEFT;

/** One layer of a picture. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** How a channel of a layer meets its axis: what stands in its encoding beside the field. */
export interface AxisEncoding {
  readonly type: 'quantitative';
  readonly scale: { domain: number[]; nice: boolean; zero: boolean };
  readonly axis: Axis;
}

/** Both channels; layers that share a plot share these. */
export interface Axes {
  readonly x: AxisEncoding;
  readonly y: AxisEncoding;
}

interface Axis {
  values: number[];
  labelExpr: string;
  labelAlign?: 'left';
  labelOffset?: number;
  labelPadding?: number;
  domain?: boolean;
}

/**
 * A picture from its layers. Nothing is fitted: the plot has exactly this size whatever its labels say, so that all
 * pictures line up and a long label cannot squeeze the data.
 *
 * @param height of the plot, in pixels
 * @param below room below the plot for the axis and for lanes, in pixels
 */
export function plotOf(height: number, below: number, layers: readonly Layer[]): TopLevelSpec {
  return {
    width: PLOT_WIDTH,
    height,
    autosize: 'none',
    padding: { left: PLOT_LEFT, right: PLOT_RIGHT, top: ABOVE, bottom: below },
    layer: [...layers],
  };
}
