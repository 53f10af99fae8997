import type { Clearance, Forecasted } from '../forecast/forecast.ts';
import { byDateWords, dateWords, intervalWords, isAfterHorizon } from './date-words.ts';
import { countWords, numberWords } from './number-words.ts';

/** The quantiles that are printed, and what share of futures has cleared by each. */
export const QUANTILES = Object.freeze([
  { name: 'p10', label: 'P10', futures: 'one future in ten' },
  { name: 'p50', label: 'P50', futures: 'half of all futures' },
  { name: 'p80', label: 'P80', futures: 'eight in ten' },
  { name: 'p90', label: 'P90', futures: 'nine in ten' },
] as const);

/** When the backlog clears, with what probability by the target, when most of it is clear, and when it is operated. */
export function clearanceSentences(forecast: Forecasted): readonly string[] {
  return [
    clearingSentence(forecast),
    ...targetSentences(forecast),
    tailSentence(forecast),
    operationalSentence(forecast),
  ];
}

/** One line for each quantile: 'P50  17 March 2020 (interval 13 to 23 March 2020)'. */
export function clearanceLines(clearance: Clearance): readonly string[] {
  return QUANTILES.map(({ name, label }) => {
    const interval = intervalWords(clearance.interval[name]);
    return `${label}  ${dateWords(clearance[name])} (interval ${interval})`;
  });
}

function clearingSentence({ clearance, lastDay, replications }: Forecasted): string {
  const end = dateWords(lastDay);
  const { p50, p90, cleared } = clearance;
  const count = `${numberWords(cleared)} of ${numberWords(replications)}`;
  if (cleared === 0) return `No simulated future clears the backlog by ${end}, of ${numberWords(replications)}.`;
  if (isAfterHorizon(p50)) return `Fewer than half of all futures clear the backlog by ${end} (${count}).`;
  const half = `Half of all futures clear the backlog by ${dateWords(p50)}`;
  if (isAfterHorizon(p90)) return `${half}; fewer than nine in ten do so by ${end} (${count}).`;
  return `${half}, nine in ten by ${dateWords(p90)}.`;
}

function targetSentences({ target, replications }: Forecasted): readonly string[] {
  if (target === null) return [];
  const { date, probability } = target;
  return [
    `By the target, ${dateWords(date)}, the probability of clearing is ${probability.says}, ` +
      `from ${countWords(replications, 'future')}.`,
  ];
}

/** The last few installations can take as long as all others: when most of it is done is another answer. */
function tailSentence({ clearance: { share95, share99 } }: Forecasted): string {
  return `All but 5% of what is in scope is clear ${byDateWords(share95.p50)} in half of futures, all but 1% ${byDateWords(share99.p50)}.`;
}

function operationalSentence({ operational, lastDay }: Forecasted): string {
  const { p50 } = operational;
  const [date, futures] = isAfterHorizon(p50) ? [lastDay, 'fewer than half'] : [p50, 'half'];
  return `Suppliers operate every migrated installation by ${dateWords(date)} in ${futures} of futures.`;
}
