import type { Forecasted } from '../../forecast/forecast.ts';
import type { Markup } from '../markup.ts';

/** What a section may put in beside the forecast. */
export interface Material {
  /** The figures, drawn, by the name of their chart. */
  readonly figures: ReadonlyMap<string, Markup>;
  /** The command that makes the artefacts again. */
  readonly command: string;
}

/** A section of the report, under a heading of the second level; without a body it is left out. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  body(forecast: Forecasted, material: Material): Markup | null;
}
