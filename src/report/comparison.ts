import {
  COMPARED,
  type Comparison,
  type PairedFigure,
  type VariantDifference,
  type VariantTold,
} from '../experiment/compare.ts';
import { isoDateOf } from '../units/date.ts';
import { dateWords, shortDateWords } from './date-words.ts';
import { countWords, numberWords } from './number-words.ts';
import type { Table } from './table.ts';
import { tableLines } from './table-lines.ts';

const FIGURE_WORDS: Readonly<Record<(typeof COMPARED)[number], string>> = {
  attempts: 'Attempts',
  failed: 'Failed attempts',
  interruptions: 'Consumers interrupted',
  unrecoverable: 'Became unrecoverable',
  exposure: 'Attempts exposed to a defect',
  halts: 'Halts',
  peakAlerts: 'Alerts on the peak day',
  daysAtOrAboveLimit: 'Days at or above the alert limit',
};

const QUANTILES = ['p10', 'p50', 'p80', 'p90'] as const;

/** A comparison for a terminal: the answer, then a table for each variant. */
export function comparisonLines(comparison: Comparison): readonly string[] {
  const { question, classification, variants, differences, replications } = comparison;
  const [first, ...others] = variants;
  return [
    question,
    '',
    ...differences.map((difference) => answerOf(first, difference, replications)),
    ...differences.flatMap((difference, place) => ['', ...linesOf(first, others[place], difference)]),
    '',
    `${countWords(replications, 'future')} of each, under common luck; in brackets, 95% intervals.`,
    classification,
  ];
}

/** What a variant does to the date, in a sentence. */
function answerOf(first: VariantTold, difference: VariantDifference, replications: number): string {
  const { label, isSamePlan, clearance, futures } = difference;
  const pair = `'${label}' against '${first.label}'`;
  if (isSamePlan) return `${pair}: exactly no difference, because both are the same plan.`;
  if (clearance === null || futures === null)
    return `${pair}: nothing to compare, because one of them cannot be forecast.`;
  if (futures.same === replications) {
    return `${pair}: no difference in the date. In each of ${countWords(replications, 'future')} both clear on the same day.`;
  }
  const seen = `${futures.earlier} of ${countWords(replications, 'future')} clear earlier, ${futures.same} on the same day, ${futures.later} later`;
  if (clearance.unseen !== null) {
    return `${pair}: no difference larger than ${dayWords(clearance.unseen)} can be seen in the mean date; ${seen}.`;
  }
  const { mean, low, high } = clearance;
  const [least, most] = mean < 0 ? [-high, -low] : [low, high];
  const size = `${dayWords(Math.abs(mean))} (${numberWords(least)} to ${numberWords(most)})`;
  return `${pair}: clears ${size} ${mean < 0 ? 'earlier' : 'later'} in the mean; ${seen}.`;
}

function linesOf(first: VariantTold, other: VariantTold, difference: VariantDifference): readonly string[] {
  const untold = [first, other].filter(({ cannotForecast }) => cannotForecast !== null);
  if (untold.length > 0)
    return untold.map(({ label, cannotForecast }) => `${label} cannot be forecast: ${cannotForecast}`);
  const beyond = [first, other].filter(({ beyondHorizon }) => beyondHorizon > 0);
  return [
    ...tableLines(differenceTable(first, other, difference)),
    ...savingLines(difference),
    ...beyond.map(
      ({ label, beyondHorizon }) =>
        `In ${countWords(beyondHorizon, 'future')} '${label}' does not clear within the horizon; each counts as clearing on the day after it.`,
    ),
  ];
}

/** How a variant differs from the first, figure by figure. */
export function differenceTable(first: VariantTold, other: VariantTold, difference: VariantDifference): Table {
  const { clearance, share95, quantiles, figures } = difference;
  const mean = (words: string, figure: PairedFigure | null): string[][] =>
    figure === null
      ? []
      : [[words, dateOf(figure.first), dateOf(figure.other), ...differenceCells(figure, ' days'), savingWords(figure)]];
  return {
    caption: `'${other.label}' less '${first.label}'`,
    columns: [
      { label: `'${other.label}' less '${first.label}'`, kind: 'text' },
      { label: cut(first.label), kind: 'text' },
      { label: cut(other.label), kind: 'text' },
      { label: 'difference', kind: 'text' },
      { label: '95% interval', kind: 'text' },
      { label: 'pairing saves', kind: 'text' },
    ],
    rows: [
      ...mean('Clearance, mean day', clearance),
      ...mean('95% clear, mean day', share95),
      ...QUANTILES.map((name) => {
        const [one, two] = [first, other].map((told) => shortDateWords(told.clearance?.[name] ?? ''));
        const each = quantiles?.[name] ?? null;
        const words = `Clearance ${name.toUpperCase()}`;
        if (each === null) return [words, one, two, 'beyond the horizon', '', ''];
        return [words, one, two, `${signed(each.days)} days`, `(${signed(each.low)} to ${signed(each.high)})`, ''];
      }),
      ...COMPARED.flatMap((name) => {
        const figure = figures?.[name];
        if (figure === undefined) return [];
        const cells = [numberWords(figure.first), numberWords(figure.other), ...differenceCells(figure, '')];
        return [[FIGURE_WORDS[name], ...cells, savingWords(figure)]];
      }),
    ],
  };
}

/** The difference and its interval, or how large one might be that cannot be seen. */
function differenceCells({ mean, low, high, unseen }: PairedFigure, unit: string): string[] {
  if (low === 0 && high === 0) return ['exactly none', ''];
  const interval = `(${signed(low)} to ${signed(high)})`;
  return [unseen === null ? `${signed(mean)}${unit}` : `none above ${numberWords(unseen)}${unit} to be seen`, interval];
}

function savingWords({ saving }: PairedFigure): string {
  if (saving === null) return '';
  return `${numberWords(Number(saving.toPrecision(2)))} x`;
}

function savingLines({ clearance, isSamePlan }: VariantDifference): readonly string[] {
  const saving = clearance?.saving ?? null;
  if (isSamePlan || saving === null) return [];
  const words = numberWords(Number(saving.toPrecision(2)));
  return [
    `Common luck: for an interval of the mean date as narrow as this, independent runs would need ${words} times as many futures.`,
  ];
}

const MOST_LABEL = 24;

function cut(label: string): string {
  return label.length <= MOST_LABEL ? label : `${label.slice(0, MOST_LABEL - 1)}…`;
}

function dateOf(day: number): string {
  return shortDateWords(isoDateOf(Math.round(day)));
}

function dayWords(days: number): string {
  const words = numberWords(days);
  return `${words} ${words === '1' ? 'day' : 'days'}`;
}

function signed(value: number): string {
  return value > 0 ? `+${numberWords(value)}` : numberWords(value);
}

/** The same answer as the title of a picture. */
export function comparisonTitle({ variants, differences }: Comparison): string {
  const medians = variants.map(({ label, clearance }) =>
    clearance === null ? `${label}: no forecast` : `${label}: ${dateWords(clearance.p50)}`,
  );
  return differences.every(({ isSamePlan }) => isSamePlan)
    ? 'Exactly no difference: the plans are the same'
    : `Clear in half of futures, ${medians.join('; ')}`;
}
