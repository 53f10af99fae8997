import type { DateQuantiles, Forecasted } from '../forecast/forecast.ts';
import { type CsvCell, csvOf } from './csv.ts';
import { PROVENANCE_COLUMNS, provenanceCells } from './provenance-columns.ts';

const QUANTILES = ['p10', 'p25', 'p50', 'p80', 'p90'] as const;
const PARTS = ['cohort', 'dmc', 'status', 'supplier'] as const;

const HEADER = [
  'part',
  'id',
  'label',
  'installations',
  'open',
  'measure',
  'cleared',
  ...QUANTILES,
  ...QUANTILES.flatMap((quantile) => [`${quantile}.from`, `${quantile}.to`]),
  ...PROVENANCE_COLUMNS,
] as const;

/**
 * Clearance, of everything and of every part: a row each for the whole backlog ('all'), 95% and 99% of it, and, overall,
 * for the day from which suppliers operate all that is migrated ('operational'). Dates are ISO dates or 'after DATE'; a
 * part with nothing open has no dates. `cleared` counts replications that cleared within the horizon.
 */
export function clearanceCsv(forecast: Forecasted): string {
  const provenance = provenanceCells(forecast);
  const { installations, open } = forecast.fleet;
  const rowOf = (head: readonly CsvCell[], measure: string, cleared: number | null, found: DateQuantiles | null) => [
    ...head,
    measure,
    cleared,
    ...QUANTILES.map((quantile) => found?.[quantile] ?? null),
    ...QUANTILES.flatMap((quantile) => [found?.interval[quantile].from ?? null, found?.interval[quantile].to ?? null]),
    ...provenance,
  ];
  const everything = ['everything', '', 'Everything', installations, open];
  const { clearance, operational } = forecast;
  return csvOf(HEADER, [
    rowOf(everything, 'all', clearance.cleared, clearance),
    rowOf(everything, '95%', null, clearance.share95),
    rowOf(everything, '99%', null, clearance.share99),
    rowOf(everything, 'operational', operational.cleared, operational),
    ...PARTS.flatMap((part) =>
      forecast.by[part].flatMap((one) => {
        const head = [part, one.id, one.label, one.installations, one.open];
        if (one.clearance === null) return [rowOf(head, 'all', null, null)];
        return [
          rowOf(head, 'all', one.clearance.cleared, one.clearance),
          rowOf(head, '95%', null, one.clearance.share95),
          rowOf(head, '99%', null, one.clearance.share99),
        ];
      }),
    ),
  ]);
}
