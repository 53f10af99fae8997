import { COMPARED, COMPARED_QUANTILES, type Comparison, type PairedFigure } from '../experiment/compare.ts';
import { isoDateOf } from '../units/date.ts';
import { type CsvCell, csvOf } from './csv.ts';

/** A comparison as CSV: a row for each variant but the first and each figure. Differences of dates are in calendar days. */
export function comparisonCsv(comparison: Comparison): string {
  const { variants, differences, scenario, planHash, seed, version, replications, classification } = comparison;
  const provenance: readonly CsvCell[] = [scenario, planHash, seed, version, replications, classification];
  const rows = differences.flatMap(({ label, clearance, share95, quantiles, figures }, place): CsvCell[][] => {
    const [first, other] = [variants[0], variants[place + 1]];
    const means = [['clearance.mean', clearance] as const, ['share95.mean', share95] as const];
    const cells: CsvCell[][] = [
      ...means.flatMap(([name, figure]) => (figure === null ? [] : [[name, ...datesOf(figure), ...paired(figure)]])),
      ...COMPARED_QUANTILES.map(([name]): CsvCell[] => {
        const { days = null, low = null, high = null } = quantiles?.[name] ?? {};
        const dates = [first, other].map((told) => told.clearance?.[name] ?? null);
        return [`clearance.${name}`, ...dates, days, low, high, null, null];
      }),
      ...COMPARED.flatMap((name): CsvCell[][] => {
        const figure = figures?.[name];
        return figure === undefined ? [] : [[`${name}.mean`, figure.first, figure.other, ...paired(figure)]];
      }),
    ];
    return cells.map((row) => [label, first.label, ...row, other.planHash, ...provenance]);
  });
  return csvOf(HEADER, rows);
}

function datesOf({ first, other }: PairedFigure): readonly CsvCell[] {
  return [first, other].map((day) => isoDateOf(Math.round(day)));
}

function paired({ mean, low, high, unseen, saving }: PairedFigure): readonly CsvCell[] {
  return [mean, low, high, unseen, saving];
}

const HEADER = [
  ...['variant', 'against', 'figure', 'first', 'other', 'difference', 'low', 'high', 'unseen', 'saving'],
  ...['variantPlanHash', 'scenario', 'planHash', 'seed', 'version', 'replications', 'classification'],
] as const;
