import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Probability } from './forecast.ts';

const LEVEL = 0.95;

/** Of this many in none of N futures, one would be seen with a chance of 95%: the 'rule of three'. */
const RULE_OF_THREE = 3;

/**
 * The probability of something that happened in so many of so many futures, with its exact 95% interval (Clopper and
 * Pearson, Biometrika 26, 1934). It never says 0% or 100%: none of N is 'below 3/N'.
 */
export function probabilityOf(happened: number, replications: number): Probability {
  const tail = (1 - LEVEL) / 2;
  const low = happened === 0 ? 0 : betaQuantile(tail, happened, replications - happened + 1);
  const high = happened === replications ? 1 : betaQuantile(1 - tail, happened + 1, replications - happened);
  const bound = Math.min(1, RULE_OF_THREE / replications);
  if (happened === 0) return { estimate: null, low: 0, high: bound, says: `below ${percent(bound)}` };
  if (happened === replications)
    return { estimate: null, low: 1 - bound, high: 1, says: `above ${percent(1 - bound)}` };
  const estimate = happened / replications;
  return { estimate, low, high, says: `${percent(estimate)} (${percent(low)} to ${percent(high)})` };
}

/** A share as a percentage, with as many digits as keep it off 0% and 100%. */
function percent(share: number): string {
  for (let digits = 0; digits < 6; digits++) {
    const written = (share * 100).toFixed(digits);
    if (Number(written) > 0 && Number(written) < 100) return `${written}%`;
  }
  return share < 0.5 ? 'below 0.00001%' : 'above 99.99999%';
}
