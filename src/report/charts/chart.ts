import type { TopLevelSpec } from 'vega-lite';
import type { Forecasted } from '../../forecast/forecast.ts';
import type { Table } from '../table.ts';

/**
 * A picture of a forecast: one a file, listed in `index`. It reads the forecast and asks nobody else. Whatever frames it
 * (title, subtitle, footer) is the same for all, so it stands in `figure`.
 */
export interface Chart {
  readonly name: string;
  /** Whether a forecast has what is drawn; where this is not stated, every one has. */
  isFor?(forecast: Forecasted): boolean;
  /** The message, in at most 15 words, made from the numbers. */
  title(forecast: Forecasted): string;
  /** What is measured, of what, when; and how to read the picture. */
  subtitle(forecast: Forecasted): string;
  /** Alternative text: the kind of picture and the numbers that a reader takes from it. */
  describe(forecast: Forecasted): string;
  /** A Vega-Lite specification, {@link FIGURE_WIDTH} pixels wide, without a title. */
  draw(forecast: Forecasted): TopLevelSpec;
  /** The same numbers as a table. */
  table(forecast: Forecasted): Table;
}

/** Defines a picture; `charts/index` lists it. */
export function defineChart(name: string, definition: Omit<Chart, 'name'>): Chart {
  return Object.freeze({ name, ...definition });
}
