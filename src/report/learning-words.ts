import type { Forecasted } from '../forecast/forecast.ts';
import { estimateWords, numberWords, shareEstimateWords } from './number-words.ts';

/** More than so many are left to forecast.json. */
const MOST_LINES = 8;

/** What DMCs have learnt by the end of the horizon: a line for each. */
export function learningLines({ learning }: Forecasted): readonly string[] {
  const lines = learning.slice(0, MOST_LINES).map(({ label, id, dmc, outcome, behind, times }) => {
    const of = id === dmc ? '' : `, outcome ${outcome}`;
    return (
      `What ${label}${of} has learnt by the end: trouble that becomes rarer is at ${shareEstimateWords(times)} of what is stated, ` +
      `after ${estimateWords(behind)} migrations`
    );
  });
  const left = learning.length - lines.length;
  return left === 0 ? lines : [...lines, `What ${numberWords(left)} others have learnt is in forecast.json`];
}
