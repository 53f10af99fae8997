import type { AssumptionEffect, EffectAtEnd, Sensitivity } from '../experiment/sensitivity.ts';
import { byDateWords, dateWords, isAfterHorizon, shortDateWords } from './date-words.ts';
import { countWords, numberWords, shareWords } from './number-words.ts';
import { statedValueWords } from './stated-value.ts';
import type { Table } from './table.ts';
import { tableLines } from './table-lines.ts';

/** Assumptions that the answer names. */
const NAMED = 3;

/** Which assumption moves the date most, for a terminal: the answer in words, then every range. */
export function sensitivityLines(measured: Sensitivity): readonly string[] {
  const { question, classification, replications, replicationsAsStated } = measured;
  return [
    question,
    '',
    'Which assumption moves the date most?',
    ...answerLines(measured).map((line) => `  ${line}`),
    '',
    ...tableLines(sensitivityTable(measured)),
    '',
    `One at a time: each assumption is held at the P10 and at the P90 of its stated range, in ${countWords(replications, 'future')} each that share all other`,
    'luck; the swing is by how many working days P80 comes later at the high end than at the low one, in brackets its 95% interval.',
    `Rank: Spearman's correlation of what ${countWords(replicationsAsStated, 'future')} drew with the day on which they were clear, ± half of a 95% interval.`,
    ...(measured.assumptions.some(({ from }) => from === 'option')
      ? ['A range of --range is held at the two ends that were typed.']
      : []),
    'What is drawn anew for each day, week or attempt is luck, and has no row. A forecast, not a commitment.',
    '',
    classification,
  ];
}

/** The answer: the assumptions that move P80 for sure, the largest first; then how much is left to luck. */
export function answerLines(measured: Sensitivity): readonly string[] {
  const { assumptions, p80, p80OfFirst, explained, replications } = measured;
  const first =
    p80OfFirst === p80
      ? ''
      : `; in the first ${numberWords(replications)}, with which the ends are compared, ${byDateWords(p80OfFirst)}`;
  if (assumptions.length === 0)
    return ['None: the scenario states no range, so that all that is uncertain is luck. --range PATH=a..b tries one.'];
  const seen = assumptions.filter(isSeen);
  const rest = assumptions.length - seen.length;
  return [
    `As stated, the backlog is clear ${byDateWords(p80)} in eight futures of ten${first}.`,
    ...seen
      .slice(0, NAMED)
      .map((assumption) => `${assumption.id}${placeWords(assumption)}: ${effectWords(assumption, measured)}`),
    ...(seen.length === 0 ? ['No stated range moves that date by more than these futures can see.'] : []),
    ...(rest === 0 || seen.length === 0
      ? []
      : [
          `${numberWords(rest)} of ${countWords(assumptions.length, 'assumption')} ${rest === 1 ? 'moves' : 'move'} it by no more than these futures can see.`,
        ]),
    ...rankLines(assumptions),
    `By ranks, the ranges explain ${shareWords(explained)} of how the date differs between futures; the rest is luck, and what ranges do together.`,
  ];
}

/** So many standard errors from none: of dozens of ranges, hardly one is that far by chance. */
const SURELY = 3;

/** The assumptions that go with the date for sure, by rank: a few futures at the ends may not see what all futures do. */
function rankLines(assumptions: readonly AssumptionEffect[]): readonly string[] {
  const sizeOf = ({ rank }: AssumptionEffect): number => Math.abs(rank?.correlation ?? 0);
  const sure = assumptions
    .filter((each) => sizeOf(each) > SURELY * (each.rank?.standardError ?? 0))
    .sort((one, other) => sizeOf(other) - sizeOf(one));
  if (sure.length === 0) return [];
  const names = sure.slice(0, NAMED).map((each) => `${each.id} (${rankWords(each)})`);
  return [`By ranks, the date goes most with ${names.join(', ')}.`];
}

/** Whether a swing is told from none. */
export function isSeen({ swing }: AssumptionEffect): boolean {
  return swing.low > 0 || swing.high < 0;
}

/** ' (november-2019.yaml:153)', ' (--range)'. */
function placeWords({ at, from }: AssumptionEffect): string {
  if (from === 'option') return ' (--range)';
  return at === null ? '' : ` (${at.file}:${at.line})`;
}

function lineWords({ at, from }: AssumptionEffect): string {
  if (from === 'option') return '--range';
  return at === null ? '-' : String(at.line);
}

function effectWords(assumption: AssumptionEffect, measured: Sensitivity): string {
  const { low, high } = assumption;
  const [from, to] = [low, high].map((end) => `${endWords(assumption, end, measured)}: ${dateWords(end.p80)}`);
  return `${swingWords(assumption)} working days. ${from}; ${to}.`;
}

/** The value at an end of a range, as its author would write it, or as it was typed. */
export function endWords(
  { at }: AssumptionEffect,
  { value }: EffectAtEnd,
  { firstDay }: Pick<Sensitivity, 'firstDay'>,
): string {
  return typeof value === 'string' ? value : statedValueWords(value, at, firstDay);
}

/** '+24 (+19 to +33)'; 'at least' that where one of the two dates lies beyond the horizon. */
export function swingWords({ swing, low, high }: AssumptionEffect): string {
  const words = `${signed(swing.difference)} (${signed(swing.low)} to ${signed(swing.high)})`;
  return [low, high].some(({ p80 }) => isAfterHorizon(p80)) ? `at least ${words}` : words;
}

function signed(value: number): string {
  return value > 0 ? `+${numberWords(value)}` : numberWords(value);
}

/** Every range, a row each, from the one that moves P80 most. */
export function sensitivityTable(measured: Sensitivity): Table {
  return {
    caption: 'What each stated range does to the date by which eight futures of ten are clear',
    columns: [
      { label: 'assumption', kind: 'text' },
      { label: 'line', kind: 'text' },
      { label: 'low end', kind: 'text' },
      { label: 'P80 there', kind: 'day' },
      { label: 'high end', kind: 'text' },
      { label: 'P80 there', kind: 'day' },
      { label: 'swing', kind: 'text' },
      { label: 'rank', kind: 'text' },
    ],
    rows: measured.assumptions.map((assumption) => [
      assumption.id,
      lineWords(assumption),
      endWords(assumption, assumption.low, measured),
      shortDateWords(assumption.low.p80),
      endWords(assumption, assumption.high, measured),
      shortDateWords(assumption.high.p80),
      swingWords(assumption),
      rankWords(assumption),
    ]),
  };
}

/** Half of a 95% interval, in standard errors. */
const HALF_WIDTH_OF_95_PERCENT = 1.96;

/** '0.42 ± 0.08'. */
export function rankWords({ rank }: AssumptionEffect): string {
  if (rank === null) return '-';
  return `${rank.correlation.toFixed(2)} ± ${(HALF_WIDTH_OF_95_PERCENT * rank.standardError).toFixed(2)}`;
}
