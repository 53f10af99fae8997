import { DORMANT } from '../fleet/installation.ts';
import type { Strata } from '../fleet/stratum.ts';
import { wholeShareOf } from '../units/share-of.ts';
import type { Control } from './control.ts';
import type { View } from './view.ts';

/**
 * Whether anything could be started today, which is all that the account of a closed day asks: the same as whether the demand
 * that would be reckoned (`demand.ts`) is above zero, without reckoning whose it is. It may be asked where every entry lets one
 * through, and neither a mix nor services of some cohorts hold anything back.
 *
 * @param paused 1 where one of the stratum's scopes is paused
 * @param target the strategy's target, on which the retry budget is a share
 */
export function couldStart(
  strata: Strata,
  view: View,
  paused: Uint8Array,
  { retryShare }: Control,
  target: number,
): boolean {
  const { freshWaiting, retriesWaiting, eligible, authorisedToday } = view;
  const letsRetry = retryShare >= 1 || wholeShareOf(target, retryShare) > 0;
  for (let stratum = 0; stratum < strata.count; stratum++) {
    if (eligible[stratum] === 0 || paused[stratum] === 1) continue;
    if (letsRetry && retriesWaiting[stratum] > 0) return true;
    if (freshWaiting[stratum] === 0) continue;
    if (strata.status[stratum] === DORMANT || authorisedToday[strata.supplier[stratum]] > 0) return true;
  }
  return false;
}
