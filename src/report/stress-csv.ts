import { SCORES } from '../experiment/stress/score.ts';
import type { Cell, StressReport, TestTold } from '../experiment/stress/stress-report.ts';
import { type CsvCell, csvOf } from './csv.ts';
import { PROVENANCE_COLUMNS } from './provenance-columns.ts';

const DATES = ['p50', 'p80', 'p90'] as const;

/** The matrix as CSV: a row for each test, strategy and figure; a test that was not played has one row with the reason. */
export function stressCsv(report: StressReport): string {
  const { scenario, planHash, seed, version, replications, classification } = report;
  const provenance: readonly CsvCell[] = [scenario, planHash, seed, version, replications, classification];
  const rows = report.tests.flatMap((test): CsvCell[][] =>
    test.played === null
      ? [[test.id, test.name, ...new Array(HEADER.length - 2).fill(null), test.notPlayed, ...provenance]]
      : test.cells.flatMap((cell) => rowsOf(test, cell).map((row) => [...row, null, ...provenance])),
  );
  return csvOf([...HEADER, 'notPlayed', ...PROVENANCE_COLUMNS], rows);
}

function rowsOf({ id, name }: TestTold, { strategy, verdict, breaksAt, ...cell }: Cell): CsvCell[][] {
  const { holdsAt = null, failsAt = null } = breaksAt?.point ?? {};
  const head = [id, name, strategy];
  const tail = [verdict, holdsAt, failsAt, breaksAt?.point?.undecided ?? null];
  const regret = cell.regret === null ? [] : (['days', 'interruptions'] as const);
  return [
    ...DATES.map((quantile) => {
      const { with: withIt, without, workingDays } = cell.clearance[quantile];
      const { difference = null, low = null, high = null } = workingDays ?? {};
      return [...head, `clearance.${quantile}`, withIt, without, difference, low, high, null, ...tail];
    }),
    ...[
      ['clearance.days', cell.clearanceDays, 'clearanceDays'] as const,
      ...SCORES.map((score) => [score, cell.scores[score], score] as const),
    ].map(([figure, effect, judged]) => [
      ...head,
      figure,
      effect.with,
      effect.without,
      effect.mean,
      effect.low,
      effect.high,
      cell.seen.includes(judged),
      ...tail,
    ]),
    ...regret.map((figure) => {
      const { mean, low, high } = (cell.regret as NonNullable<Cell['regret']>)[figure];
      return [...head, `regret.${figure}`, null, null, mean, low, high, null, ...tail];
    }),
  ];
}

const HEADER = [
  ...['test', 'name', 'strategy', 'figure', 'with', 'without', 'difference', 'low', 'high'],
  ...['seen', 'verdict', 'holdsAt', 'failsAt', 'undecided'],
] as const;
