import type { EffectAtEnd, Sensitivity } from '../experiment/sensitivity.ts';
import { type CsvCell, csvOf } from './csv.ts';

/** Every range as CSV, a row each; empty where it cannot be told. */
export function sensitivityCsv(measured: Sensitivity): string {
  const { scenario, planHash, seed, version, classification, replications, assumptions } = measured;
  const rows = assumptions.map(({ id, from, at, low, high, swing, rank }): CsvCell[] => [
    ...[id, from, at?.file ?? null, at?.line ?? null, at?.text ?? null],
    ...cellsOf(low),
    ...cellsOf(high),
    ...[swing.difference, swing.low, swing.high],
    ...[rank?.correlation ?? null, rank?.standardError ?? null],
    ...[scenario, planHash, seed, version, replications, classification],
  ]);
  return csvOf(HEADER, rows);
}

function cellsOf({ value, p80, later }: EffectAtEnd): CsvCell[] {
  return [value, p80, later.difference, later.low, later.high];
}

const HEADER = [
  ...['assumption', 'from', 'file', 'line', 'stated'],
  ...['low', 'p80AtLow', 'laterAtLow', 'laterAtLow.low', 'laterAtLow.high'],
  ...['high', 'p80AtHigh', 'laterAtHigh', 'laterAtHigh.low', 'laterAtHigh.high'],
  ...['swing', 'swing.low', 'swing.high', 'rank', 'rank.standardError'],
  ...['scenario', 'planHash', 'seed', 'version', 'replications', 'classification'],
] as const;
