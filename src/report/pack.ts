import type { Forecast, Forecasted } from '../forecast/forecast.ts';
import { pacing } from './charts/pacing.ts';
import { clearanceCsv } from './clearance-csv.ts';
import { dailyCsv } from './daily-csv.ts';
import { figureOf } from './figure.ts';
import { reportHtml } from './html.ts';
import { noForecastCsv } from './no-forecast-csv.ts';
import { pngOf } from './png.ts';
import { criteriaCsv, risksCsv } from './register-csv.ts';
import { svgOf } from './svg.ts';

export interface PackOptions {
  /** The command that makes the forecast again, as its reader would type it; the report prints it. */
  readonly command: string;
}

/** Files of a run, by name. */
export type Pack = ReadonlyMap<string, Uint8Array | string>;

/**
 * Everything that a run leaves, as file names and contents: its figures, the pacing graph as SVG and PNG, the report. The
 * same forecast gives the same bytes; nothing is written here.
 */
export async function packOf(forecast: Forecast, options: PackOptions): Promise<Pack> {
  const svg = await svgOf(figureOf(pacing, forecast));
  return new Map<string, Uint8Array | string>([
    ...figuresPackOf(forecast),
    ['pacing.svg', svg],
    ['pacing.png', await pngOf(svg)],
    ['report.html', await reportHtml(forecast, options.command)],
  ]);
}

/** The figures of a run alone, which take no time to draw: the forecast as JSON, its days and its clearance as CSV. */
export function figuresPackOf(forecast: Forecast): Pack {
  const hasNone = 'cannotForecast' in forecast;
  return new Map([
    ['forecast.json', forecastJson(forecast)],
    ['daily.csv', hasNone ? noForecastCsv(forecast) : dailyCsv(forecast)],
    ['clearance.csv', hasNone ? noForecastCsv(forecast) : clearanceCsv(forecast)],
    ...(hasNone ? [] : registerPackOf(forecast)),
  ]);
}

/** The criteria and the risks, where the scenario has any. */
function registerPackOf(forecast: Forecasted): [name: string, content: string][] {
  const { liveServiceCriteria, risks } = forecast;
  return [
    ...(liveServiceCriteria.length === 0 ? [] : [['criteria.csv', criteriaCsv(forecast)] as [string, string]]),
    ...(risks.length === 0 ? [] : [['risks.csv', risksCsv(forecast)] as [string, string]]),
  ];
}

/** The contract as text: two spaces, keys in the order in which the forecast states them. */
export function forecastJson(forecast: Forecast): string {
  return `${JSON.stringify(forecast, null, 2)}\n`;
}
