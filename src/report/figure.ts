import type { TopLevelSpec } from 'vega-lite';
import type { Forecast, NotForecasted } from '../forecast/forecast.ts';
import type { Chart } from './charts/chart.ts';
import { textAt } from './charts/pixel-marks.ts';
import { type Layer, MARGIN_X, PLOT_WIDTH, plotOf } from './charts/plot.ts';
import { footerOf } from './footer.ts';
import { GREY, PAPER } from './palette.ts';
import type { Table } from './table.ts';
import { wrapText } from './wrap-text.ts';

/** A picture with everything that goes round it, ready to be drawn. */
export interface Figure {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Alternative text. */
  readonly description: string;
  /** How the picture may be passed on. */
  readonly classification: string;
  /** Where it comes from. */
  readonly footer: string;
  readonly specification: TopLevelSpec;
  /** Null where there is nothing to tabulate. */
  readonly table: Table | null;
}

const EMPTY_HEIGHT = 260;
const CHARACTERS_PER_LINE = 72;
const LINE_HEIGHT = 22;

/** The figure of a chart; an empty frame that says why, where there is no forecast to draw. */
export function figureOf(chart: Chart, forecast: Forecast): Figure {
  if ('cannotForecast' in forecast) return emptyFigure(chart.name, forecast);
  return {
    name: chart.name,
    title: chart.title(forecast),
    subtitle: chart.subtitle(forecast),
    description: chart.describe(forecast),
    classification: forecast.classification,
    footer: footerOf(forecast),
    specification: chart.draw(forecast),
    table: chart.table(forecast),
  };
}

function emptyFigure(name: string, forecast: NotForecasted): Figure {
  const { reason, says } = forecast.cannotForecast;
  return {
    name,
    title: `No forecast: ${reason}`,
    subtitle: `Scenario ${forecast.scenario}: there is nothing to draw.`,
    description: `An empty frame: no forecast can be made (${reason}). ${says}`,
    classification: forecast.classification,
    footer: footerOf(forecast),
    specification: plotOf(EMPTY_HEIGHT, 20, emptyFrame(says)),
    table: null,
  };
}

function emptyFrame(says: string): Layer[] {
  const lines = wrapText(says, CHARACTERS_PER_LINE, 6, (text) => text.length);
  const top = EMPTY_HEIGHT / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return [
    {
      data: { values: [{ x: MARGIN_X, x2: PLOT_WIDTH, y: 0, y2: EMPTY_HEIGHT }] },
      mark: { type: 'rect', color: PAPER, stroke: GREY, strokeWidth: 1, strokeDash: [6, 4] },
      encoding: {
        x: { field: 'x', type: 'quantitative', scale: null, axis: null },
        y: { field: 'y', type: 'quantitative', scale: null, axis: null },
        x2: { field: 'x2' },
        y2: { field: 'y2' },
      },
    },
    ...lines.map((text, line) =>
      textAt({ x: (MARGIN_X + PLOT_WIDTH) / 2, y: top + line * LINE_HEIGHT, text, align: 'center' }),
    ),
  ];
}
