import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Probability } from './forecast.ts';

const LEVEL = 0.95;

/** Of this many in none of N futures, one would be seen with a chance of 95%: the 'rule of three'. */
const RULE_OF_THREE = 3;

/** Up to so many futures the rule of three is too rough. */
const FEW = 10;

/**
 * The probability of something that happened in so many of so many futures, with its exact 95% interval (Clopper and
 * Pearson, Biometrika 26, 1934). It never says 0% or 100%: none of N is 'below 3/N'.
 */
export function probabilityOf(happened: number, replications: number): Probability {
  const tail = (1 - LEVEL) / 2;
  const low = happened === 0 ? 0 : betaQuantile(tail, happened, replications - happened + 1);
  const high = happened === replications ? 1 : betaQuantile(1 - tail, happened + 1, replications - happened);
  const bound = boundOf(replications);
  if (happened === 0) return { estimate: null, low: 0, high: bound, says: `below ${percent(bound, Math.ceil)}` };
  if (happened === replications)
    return { estimate: null, low: 1 - bound, high: 1, says: `above ${percent(1 - bound, Math.floor)}` };
  const estimate = happened / replications;
  return { estimate, low, high, says: `${percent(estimate)} (${percent(low)} to ${percent(high)})` };
}

/**
 * The least probability at which something would be seen at least once in so many futures with a chance of 95%: 3/N,
 * which is 1 - .05^(1/N) rounded up where N is large and beyond 1 where it is not.
 */
function boundOf(replications: number): number {
  if (replications > FEW) return RULE_OF_THREE / replications;
  return betaQuantile(LEVEL, 1, replications);
}

/** What a product of decimals may lie beside the whole number that it means. */
const ROUNDING = 1e-9;

/**
 * A share as a percentage, with as many digits as keep it off 0% and 100%.
 *
 * @param round a bound is rounded away from what it bounds
 */
function percent(share: number, round: (value: number) => number = Math.round): string {
  const allowance = round === Math.ceil ? -ROUNDING : ROUNDING;
  let scale = 1;
  for (let digits = 0; digits < 6; digits++) {
    const nearest = Math.round(share * 100 * scale) / scale;
    if (nearest > 0 && nearest < 100) return `${(round(share * 100 * scale + allowance) / scale).toFixed(digits)}%`;
    scale *= 10;
  }
  return share < 0.5 ? 'below 0.00001%' : 'above 99.99999%';
}
