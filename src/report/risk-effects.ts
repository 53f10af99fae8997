import type { DateEffect, HarmEffect } from '../experiment/effects.ts';
import type { RiskEffect, RiskEffects } from '../experiment/risk-effects.ts';
import { type CsvCell, csvOf } from './csv.ts';
import { shortDateWords } from './date-words.ts';
import { countWords, numberWords } from './number-words.ts';

const DATES = ['p50', 'p80', 'p90'] as const;
const HARMS = ['interruptions', 'failed', 'unrecoverable'] as const;

const HARM_WORDS = {
  interruptions: 'consumers interrupted',
  failed: 'failed attempts',
  unrecoverable: 'became unrecoverable',
} as const;

/** What the risks would do, for a terminal. */
export function riskEffectLines({ risks, replications, question, classification }: RiskEffects): readonly string[] {
  if (risks.length === 0) return [question, '', 'No risk is registered.', '', classification];
  return [
    question,
    '',
    `What each risk does: ${countWords(replications, 'future')} with it less the same futures without it; in brackets, 95% intervals.`,
    ...risks.flatMap((risk) => ['', ...linesOf(risk)]),
    '',
    classification,
  ];
}

function linesOf({ id, label, enactedBy, enacted, effect }: RiskEffect): readonly string[] {
  const name = id === label ? id : `${id}: ${label}`;
  if (effect === null) return [name, '  no disturbance enacts it, so nothing is measured'];
  return [
    `${name}, enacted by ${enactedBy.join(', ')} (${enacted ? "part of the scenario's forecast" : 'not part of the forecast'})`,
    ...DATES.map((quantile) => `  clearance ${quantile.toUpperCase()}: ${dateWordsOf(effect.clearance[quantile])}`),
    ...HARMS.map((harm) => `  ${HARM_WORDS[harm]}: ${harmWordsOf(effect.harm[harm])}`),
  ];
}

function dateWordsOf({ with: withIt, without, workingDays }: DateEffect): string {
  const dates = `${shortDateWords(without)} without, ${shortDateWords(withIt)} with`;
  if (workingDays === null) return `${dates}; the difference reaches beyond the horizon`;
  const { difference, low, high } = workingDays;
  return `${signed(difference)} working days (${signed(low)} to ${signed(high)}); ${dates}`;
}

function harmWordsOf({ with: withIt, without, mean, low, high }: HarmEffect): string {
  return `${signed(mean)} (${signed(low)} to ${signed(high)}); ${numberWords(without)} without, ${numberWords(withIt)} with`;
}

function signed(value: number): string {
  return value > 0 ? `+${numberWords(value)}` : numberWords(value);
}

/** The same as CSV: a row for each risk and figure. */
export function riskEffectsCsv({
  risks,
  scenario,
  planHash,
  seed,
  version,
  replications,
  classification,
}: RiskEffects): string {
  const provenance: readonly CsvCell[] = [scenario, planHash, seed, version, replications, classification];
  const rows = risks.flatMap(({ id, label, enactedBy, enacted, effect }): CsvCell[][] => {
    const head = [id, label, enactedBy.join(' '), enacted];
    if (effect === null) return [[...head, null, null, null, null, null, null, ...provenance]];
    return [
      ...DATES.map((quantile) => {
        const { with: withIt, without, workingDays } = effect.clearance[quantile];
        const { difference = null, low = null, high = null } = workingDays ?? {};
        return [...head, `clearance.${quantile}`, withIt, without, difference, low, high, ...provenance];
      }),
      ...HARMS.map((harm) => {
        const { with: withIt, without, mean, low, high } = effect.harm[harm];
        return [...head, `harm.${harm}.mean`, withIt, without, mean, low, high, ...provenance];
      }),
    ];
  });
  return csvOf(HEADER, rows);
}

const HEADER = [
  ...['risk', 'label', 'enactedBy', 'enacted', 'figure', 'with', 'without', 'difference', 'low', 'high'],
  ...['scenario', 'planHash', 'seed', 'version', 'replications', 'classification'],
] as const;
