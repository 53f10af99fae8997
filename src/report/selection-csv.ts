import type { SelectionReport } from '../experiment/select/select.ts';
import { csvOf } from './csv.ts';
import { PROVENANCE_COLUMNS } from './provenance-columns.ts';

/** A row for each candidate; the winner's quantiles in its own. */
export function selectionCsv(report: SelectionReport): string {
  const { scenario, planHash, seed, version, replications, classification, winner, isDecided } = report;
  const rows = report.candidates.map((candidate) => {
    const isWinner = candidate.id === winner.id;
    const { p50 = null, p80 = null, p90 = null } = isWinner ? winner.clearance : {};
    const { mean = null, low = null, high = null } = candidate.behind ?? {};
    const { after = null, because = null } = candidate.dropped ?? {};
    return [
      ...[candidate.id, candidate.replications, candidate.score, mean, low, high, after, because],
      ...[isWinner ? (isDecided ? 'winner' : 'first') : null, p50, p80, p90, isWinner ? winner.replications : null],
      ...[scenario, planHash, seed, version, replications, classification],
    ];
  });
  return csvOf([...HEADER, ...PROVENANCE_COLUMNS], rows);
}

const HEADER = [
  ...['candidate', 'futures', 'score', 'behind', 'behindLow', 'behindHigh', 'droppedAfter', 'droppedBecause'],
  ...['place', 'p50', 'p80', 'p90', 'freshFutures'],
] as const;
