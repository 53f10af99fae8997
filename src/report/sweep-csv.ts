import { CELL_HARMS, type Sweep } from '../experiment/sweep.ts';
import { type CsvCell, csvOf } from './csv.ts';

const QUANTILES = ['p10', 'p50', 'p80', 'p90'] as const;

/** A sweep as CSV: a row a cell, its values first. */
export function sweepCsv({ varied, cells, scenario, seed, version, classification }: Sweep): string {
  const header = [
    ...varied.map(({ path }) => path),
    ...QUANTILES.map((name) => `clearance.${name}`),
    ...CELL_HARMS.map((name) => `${name}.mean`),
    ...['peakAlerts.p90', 'daysAtOrAboveLimit.mean', 'isOnFront', 'cannotForecast'],
    ...['scenario', 'planHash', 'seed', 'version', 'replications', 'classification'],
  ];
  const rows = cells.map((cell): CsvCell[] => {
    const { values, clearance, harm, alerts, isOnFront, cannotForecast, planHash, replications } = cell;
    return [
      ...values,
      ...QUANTILES.map((name) => clearance?.[name] ?? null),
      ...CELL_HARMS.map((name) => harm?.[name] ?? null),
      ...[alerts?.peakP90 ?? null, alerts?.daysAtOrAboveLimit ?? null, isOnFront, cannotForecast],
      ...[scenario, planHash, seed, version, replications, classification],
    ];
  });
  return csvOf(header, rows);
}
