import type { Forecast } from '../forecast/forecast.ts';
import type { CsvCell } from './csv.ts';

/** The last columns of every CSV. A comment line above the header would say it once, but break every reader. */
export const PROVENANCE_COLUMNS = [
  'scenario',
  'planHash',
  'seed',
  'version',
  'replications',
  'classification',
] as const;

/** What stands in those columns, the same in every row. */
export function provenanceCells(forecast: Forecast): readonly CsvCell[] {
  const { scenario, planHash, seed, version, classification } = forecast;
  const replications = 'cannotForecast' in forecast ? null : forecast.replications;
  return [scenario, planHash, seed, version, replications, classification];
}
