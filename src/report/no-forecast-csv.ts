import type { NotForecasted } from '../forecast/forecast.ts';
import { csvOf } from './csv.ts';
import { PROVENANCE_COLUMNS, provenanceCells } from './provenance-columns.ts';

/** What stands in a CSV where there is no forecast: one row that says why, so that nobody takes a missing file for a fault. */
export function noForecastCsv(forecast: NotForecasted): string {
  const { reason, says } = forecast.cannotForecast;
  return csvOf(['cannotForecast', 'says', ...PROVENANCE_COLUMNS], [[reason, says, ...provenanceCells(forecast)]]);
}
