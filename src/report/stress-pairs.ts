import type { PairTold, StressReport } from '../experiment/stress/stress-report.ts';
import { csvOf } from './csv.ts';
import { countWords } from './number-words.ts';
import { PROVENANCE_COLUMNS } from './provenance-columns.ts';
import { signedWords } from './rule-ledger-words.ts';
import { differenceWords, testName, VERDICT_WORDS } from './stress-words.ts';
import type { Table } from './table.ts';
import { tableLines } from './table-lines.ts';

/** Pairs that are printed where more are not told from the sum of their parts. */
const MOST_PRINTED = 12;

/** What every two tests do together, for a terminal; nothing where it was not asked. */
export function pairLines(report: StressReport): readonly string[] {
  const { pairs, strategies } = report;
  if (pairs === null) return [];
  if (pairs.length === 0) return ['', 'Two at a time: there are no two tests that were played.'];
  const seen = pairs.filter(({ isSeen }) => isSeen);
  const shown = shownPairs(pairs);
  const left = pairs.length - shown.length;
  const seenWords = seen.length === 0 ? 'none is' : `${seen.length} ${seen.length === 1 ? 'is' : 'are'}`;
  return [
    '',
    `Two at a time, '${strategies[0].id}': of ${countWords(pairs.length, 'pair')} ${seenWords} seen to cost more or fewer days than its two tests by themselves add up to.`,
    '',
    ...tableLines(pairTable(report, shown)),
    ...(left === 0
      ? []
      : [`${countWords(left, 'pair')} more, nearer to the sum of their tests, in stress.json and stress-pairs.csv.`]),
  ];
}

/** Those that are seen, and some more: the farthest from the sum of their tests first. */
function shownPairs(pairs: readonly PairTold[]): readonly PairTold[] {
  const far = ({ isSeen, beyond }: PairTold): number => (isSeen ? 1e9 : 0) + Math.abs(beyond.days.mean);
  const sorted = [...pairs].sort((one, other) => far(other) - far(one));
  return sorted.slice(0, Math.max(MOST_PRINTED, pairs.filter(({ isSeen }) => isSeen).length));
}

function pairTable({ tests, replications }: StressReport, pairs: readonly PairTold[]): Table {
  const nameOf = (id: string): string => testName(tests.find((test) => test.id === id) ?? { id, name: '' });
  return {
    caption: `What two tests do together, from ${countWords(replications, 'future')} of each`,
    columns: [
      { label: 'test', kind: 'text' },
      { label: 'and', kind: 'text' },
      { label: 'days later', kind: 'text' },
      { label: 'more than both by themselves', kind: 'text' },
      { label: 'seen', kind: 'text' },
      { label: 'interrupted beyond', kind: 'text' },
      { label: 'criteria', kind: 'text' },
    ],
    rows: pairs.map(({ tests: [one, other], clearanceDays, beyond, isSeen, verdict }) => [
      nameOf(one),
      nameOf(other),
      signedWords(clearanceDays.mean),
      differenceWords(beyond.days),
      isSeen ? 'yes' : 'no',
      differenceWords(beyond.interruptions),
      VERDICT_WORDS[verdict],
    ]),
  };
}

/** Every pair as CSV, a row each. */
export function stressPairsCsv({ pairs, strategies, ...report }: StressReport): string {
  const { scenario, planHash, seed, version, replications, classification } = report;
  const rows = (pairs ?? []).map(({ tests, clearanceDays, beyond, isSeen, verdict }) => [
    ...[...tests, strategies[0].id, clearanceDays.with, clearanceDays.without],
    ...[clearanceDays, beyond.days, beyond.interruptions].flatMap(({ mean, low, high }) => [mean, low, high]),
    ...[isSeen, verdict, scenario, planHash, seed, version, replications, classification],
  ]);
  return csvOf([...HEADER, ...PROVENANCE_COLUMNS], rows);
}

const HEADER = [
  ...['test', 'and', 'strategy', 'daysWith', 'daysWithout', 'daysLater', 'daysLater.low', 'daysLater.high'],
  ...['beyond.days', 'beyond.days.low', 'beyond.days.high'],
  ...['beyond.interruptions', 'beyond.interruptions.low', 'beyond.interruptions.high', 'seen', 'verdict'],
] as const;
