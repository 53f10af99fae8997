import type { Estimate } from '../forecast/forecast.ts';

/** Two standard errors, near enough: the half-width of a 95% interval of a mean. */
const HALF_WIDTH_OF_95_PERCENT = 1.96;
const MOST_DECIMALS = 3;

/** A number with its thousands grouped: '76,708', '12.4', '0.35'. Three figures at least, and no false precision. */
export function numberWords(value: number): string {
  const size = Math.abs(value);
  return grouped(value, size >= 100 ? 0 : size >= 10 ? 1 : 2, true);
}

/** A number for a headline: three figures say enough. '187,000' for 186,506. */
export function headlineWords(value: number): string {
  return numberWords(Number(value.toPrecision(3)));
}

/**
 * A share as a percentage. It is never '0%' or '100%' (a rounded certainty): 'none' and 'all' where it is so exactly,
 * 'below 0.1%' and 'above 99.9%' next to that.
 */
export function shareWords(share: number): string {
  if (share <= 0) return 'none';
  if (share >= 1) return 'all';
  if (share < 0.001) return 'below 0.1%';
  if (share > 0.999) return 'above 99.9%';
  const percent = share * 100;
  const decimals = percent < 1 ? 2 : percent < 10 || percent > 99 ? 1 : 0;
  return `${grouped(percent, decimals, true)}%`;
}

/**
 * A part of a whole, with the name of the whole: '0.22% of attempts'; '43 in a million attempts' where a percentage says
 * nothing; 'of no attempts' where there is no whole.
 */
export function rateWords(part: number, whole: number, name: string): string {
  if (whole <= 0) return `of no ${name}`;
  const share = part / whole;
  if (share <= 0) return `none of ${name}`;
  if (share >= 0.001) return `${shareWords(share)} of ${name}`;
  const perMillion = share * 1_000_000;
  if (perMillion < 1) return `below 1 in a million ${name}`;
  return `${grouped(perMillion, perMillion < 10 ? 1 : 0, true)} in a million ${name}`;
}

/** The mean of an estimate, as precise as its Monte Carlo error: '1,602 ± 31', '5.3 ± 0.1', '0' where it is certain. */
export function estimateWords(estimate: Estimate): string {
  return `${meanWords(estimate)}${errorWords(estimate) === '' ? '' : ` ± ${errorWords(estimate)}`}`;
}

/** A mean number of days: '1 day', '5.3 ± 0.1 days'. */
export function daysWords(days: Estimate): string {
  const words = estimateWords(days);
  return `${words} ${words === '1' ? 'day' : 'days'}`;
}

/** A mean share with its Monte Carlo error: '2.04% ± 0.03 points', 'none' where no future had any. */
export function shareEstimateWords(estimate: Estimate): string {
  if (estimate.mean === 0 || !(estimate.standardError > 0)) return shareWords(estimate.mean);
  const percent = { ...estimate, mean: estimate.mean * 100, standardError: estimate.standardError * 100 };
  if (percent.mean < 0.1 || percent.mean > 99.9) return shareWords(estimate.mean);
  return `${meanWords(percent)}% ± ${errorWords(percent)} points`;
}

/** The mean alone, in as many decimals as its error bears. */
export function meanWords(estimate: Estimate): string {
  if (!(estimate.standardError > 0)) return numberWords(estimate.mean);
  return grouped(estimate.mean, decimalsOf(estimate.standardError), false);
}

/** The half-width of the 95% interval of the mean; empty where every future agreed. */
export function errorWords(estimate: Estimate): string {
  if (!(estimate.standardError > 0)) return '';
  const halfWidth = HALF_WIDTH_OF_95_PERCENT * estimate.standardError;
  const decimals = decimalsOf(estimate.standardError);
  const words = grouped(halfWidth, decimals, false);
  return Number(words.replaceAll(',', '')) === 0 ? 'less than 0.001' : words;
}

/** Decimals at which the half-width of an interval has at least one figure. */
function decimalsOf(standardError: number): number {
  let decimals = 0;
  for (let scaled = standardError; scaled < 0.5 && decimals < MOST_DECIMALS; scaled *= 10) decimals++;
  return decimals;
}

function grouped(value: number, decimals: number, trimmed: boolean): string {
  const fixed = value.toFixed(decimals);
  const [whole, fraction = ''] = fixed.split('.');
  const kept = trimmed ? fraction.replace(/0+$/, '') : fraction;
  const sign = whole.startsWith('-') && Number(fixed) !== 0 ? '-' : '';
  const digits = whole.replace('-', '').replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${digits}${kept === '' ? '' : `.${kept}`}`;
}

/** A number of things: '1 future', '1,600 futures', 'no futures'. */
export function countWords(count: number, thing: string): string {
  return `${count === 0 ? 'no' : numberWords(count)} ${thing}${count === 1 ? '' : 's'}`;
}

/** The middle of an estimate's futures, and four in five of them: '186,506 (P10 to P90: 185,311 to 187,402)'. */
export function spreadWords(estimate: Estimate): string {
  const { p10, p50, p90 } = estimate;
  return p10 === p90
    ? numberWords(p50)
    : `${numberWords(p50)} (P10 to P90: ${numberWords(p10)} to ${numberWords(p90)})`;
}
