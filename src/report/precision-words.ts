import type { Forecasted } from '../forecast/forecast.ts';
import { numberWords } from './number-words.ts';

/** Five in a hundred forecasts may be less precise than they claim, however often they were looked at. */
const TOLERATED_SHARE = 0.05;

/** How many futures stand behind the figures, and what error that leaves. */
export function precisionLines({ stopping, replications }: Forecasted): readonly string[] {
  const { halfWidthDays, wantedHalfWidthDays, reached, looks, rule } = stopping;
  const level = numberWords((1 - TOLERATED_SHARE / Math.max(1, looks)) * 100);
  const looked = looks > 1 ? `, so that all ${numberWords(looks)} looks together keep 95%` : '';
  const wanted = `wanted ${numberWords(wantedHalfWidthDays)}: ${reached ? 'reached' : 'not reached'}`;
  return [
    `${numberWords(replications)} simulated futures (${rule}). The interval of P50 is ` +
      `± ${halfWidthWords(halfWidthDays.p50)}, of P90 ± ${halfWidthWords(halfWidthDays.p90)} (${wanted}).`,
    `Intervals of dates hold at ${level}%${looked}; ± is half of a 95% interval of a mean. Both are the error of ` +
      'simulating, which more futures would shrink; P10 to P90 is the spread of the futures themselves.',
    'Neither holds what the scenario leaves out: see its assumptions.',
  ];
}

function halfWidthWords(days: number | null): string {
  if (days === null) return 'unknown (beyond the horizon)';
  return `${numberWords(days)} working ${days === 1 ? 'day' : 'days'}`;
}
