import type { Forecasted } from '../forecast/forecast.ts';
import { countWords, numberWords } from './number-words.ts';

/** How many futures stand behind the figures, and what error that leaves. */
export function precisionLines({ stopping, replications }: Forecasted): readonly string[] {
  const { halfWidthDays, wantedHalfWidthDays, reached, looks, rule } = stopping;
  const looked = looks > 1 || rule === 'precision' ? ', however often the precision was looked at' : '';
  const known = [halfWidthDays.p50, halfWidthDays.p90].filter((halfWidth) => halfWidth !== null).length;
  const verdict = !reached ? 'not reached' : known === 2 ? 'reached' : 'reached as far as the horizon shows';
  const wanted = known > 0 ? ` (wanted ± ${numberWords(wantedHalfWidthDays)}: ${verdict})` : '';
  return [
    `${countWords(replications, 'simulated future')} (${rule}). The interval of P50 ${intervalWidthWords(halfWidthDays.p50)}, ` +
      `that of P90 ${intervalWidthWords(halfWidthDays.p90)}${wanted}.`,
    `Intervals of dates hold at 95%${looked}; ± is half of a 95% interval of a mean. Both are the error of ` +
      'simulating, which more futures would shrink; P10 to P90 is the spread of the futures themselves.',
    'Neither holds what the scenario leaves out: see its assumptions.',
  ];
}

function intervalWidthWords(halfWidthDays: number | null): string {
  if (halfWidthDays === null) return 'reaches beyond the horizon';
  return `is ± ${numberWords(halfWidthDays)} working ${halfWidthDays === 1 ? 'day' : 'days'}`;
}
