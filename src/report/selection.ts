import type { CandidateTold, SelectionReport } from '../experiment/select/select.ts';
import { dateWords, shortIntervalWords } from './date-words.ts';
import { countWords, numberWords } from './number-words.ts';
import { differenceWords } from './stress-words.ts';
import type { Table } from './table.ts';
import { tableLines } from './table-lines.ts';

const QUANTILES = ['p10', 'p50', 'p80', 'p90'] as const;

/** Which candidate is best, for a terminal: the answer, the candidates side by side, and how it was found. */
export function selectionLines(report: SelectionReport): readonly string[] {
  const { question, classification, winner, asked, constants, candidates, replications } = report;
  const { clearance } = winner;
  return [
    question,
    '',
    answerOf(report),
    '',
    ...tableLines(selectionTable(report)),
    '',
    `Score: calendar days until clearance, at most to the horizon${pricesWords(report)}. Behind: the score less the winner's in the same futures, with its 95% interval.`,
    '',
    `'${winner.id}' in ${countWords(winner.replications, 'future')} that had no part in the choice (replications ${numberWords(winner.fromReplication)} and after):`,
    ...QUANTILES.map(
      (quantile) =>
        `  ${quantile.toUpperCase()} clearance ${dateWords(clearance[quantile])} (${shortIntervalWords(clearance.interval[quantile])})`,
    ),
    `  score ${numberWords(winner.score)} days`,
    '',
    `How: Kim and Nelson's sequential procedure, ${candidates.length} candidates, ${asked.first} futures first, ${numberWords(replications)} in all, ` +
      `eta ${numberWords(constants.eta)}, h2 ${numberWords(constants.hSquared)}.`,
    '',
    classification,
  ];
}

function answerOf({ isDecided, left, asked, replications, winner }: SelectionReport): string {
  const zone = `${numberWords(asked.delta)} ${asked.delta === 1 ? 'day' : 'days'}`;
  if (!isDecided) {
    const others = left.slice(1).map((id) => `'${id}'`);
    return (
      `Undecided after ${countWords(replications, 'future')} of each: '${winner.id}' stands first, but ${others.join(', ')} may be as good. ` +
      'Allow more futures (--at-most), or a larger difference (--delta).'
    );
  }
  const sure = `${numberWords(asked.confidence * 100)}%`;
  if (left.length > 1)
    return `No difference at all: ${left.map((id) => `'${id}'`).join(' and ')} score the same in every future.`;
  return `Best: '${winner.id}'. If it is better than every other by ${zone} or more, it is chosen with a confidence of ${sure}; whoever is nearer to the best may be as good.`;
}

function pricesWords({ asked }: SelectionReport): string {
  if (asked.prices.length === 0) return '; no harm has a price';
  return `, plus ${asked.prices.map(({ harm, days }) => `${numberWords(days)} days for each of ${harm}`).join(', ')}`;
}

/** The candidates side by side, in the order in which they were given. */
export function selectionTable({ candidates, replications }: SelectionReport): Table {
  return {
    caption: `Which candidate is best, from up to ${countWords(replications, 'future')} of each`,
    columns: [
      { label: 'candidate', kind: 'text' },
      { label: 'futures', kind: 'number' },
      { label: 'mean score', kind: 'number' },
      { label: 'behind', kind: 'text' },
      { label: 'dropped', kind: 'text' },
    ],
    rows: candidates.map((candidate) => [
      candidate.id,
      numberWords(candidate.replications),
      numberWords(candidate.score),
      candidate.behind === null ? '-' : differenceWords(candidate.behind),
      droppedWords(candidate),
    ]),
  };
}

function droppedWords({ dropped }: CandidateTold): string {
  return dropped === null ? 'never' : `after ${numberWords(dropped.after)}, by ${dropped.because}`;
}
