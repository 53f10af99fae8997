import { binomialAt, OCCASIONS_PER_COUNT } from '../kernel/binomial.ts';
import { hypergeometricAt } from '../kernel/hypergeometric.ts';
import { TOTAL } from './run.ts';
import type { World } from './world.ts';

/** Occasions from which on it is drawn who of the removed was stale; those below are of waves. */
const REMOVED_FROM = 2 ** 30;

/**
 * Of those that change supplier at a midnight while they wait for their first attempt, some do so unnoticed: their loss alert
 * is missing. They stand in the books of the old supplier, whose authorisation for them is stale, until they are to be started.
 *
 * @param movers how many change supplier
 * @returns how many of these nobody notices
 */
export function goStale({ departures, luck, view }: World, stratum: number, day: number, movers: number): number {
  if (departures.stale.length === 0 || view.eligible[stratum] === 0) return 0;
  const keys = luck.ofStrata.supplierChange;
  const unnoticed = binomialAt(movers, departures.unnoticed, keys, 2 * stratum, day, OCCASIONS_PER_COUNT);
  departures.stale[stratum] += unnoticed;
  return unnoticed;
}

/** Those that wait for their first attempt, and whose change of supplier nobody has noticed. */
export function staleOf({ departures, view }: World, stratum: number): number {
  return departures.stale.length === 0 || view.eligible[stratum] === 0 ? 0 : departures.stale[stratum];
}

/** Of so many that are removed untouched, some were stale. */
export function removeStale({ departures, luck, view }: World, stratum: number, day: number, leavers: number): void {
  const { stale } = departures;
  if (stale.length === 0 || stale[stratum] === 0) return;
  const { stale: keys } = luck.ofStrata;
  const waiting = view.freshWaiting[stratum];
  stale[stratum] -= hypergeometricAt(waiting, stale[stratum], leavers, keys, 2 * stratum, day, REMOVED_FROM);
}

/**
 * Of so many fresh installations that are authorised and to be started at a wave, those whose authorisation is stale are found
 * out. They are not started, and move on at the next midnight; which they are does not matter, because nobody has looked at them.
 *
 * @returns how many these are
 */
export function findStale({ departures, luck, view, run }: World, stratum: number, fresh: number): number {
  const { stale, found } = departures;
  const { stale: keys } = luck.ofStrata;
  const waiting = view.freshWaiting[stratum];
  const count = hypergeometricAt(waiting, stale[stratum], fresh, keys, 2 * stratum, view.tick, 0);
  stale[stratum] -= count;
  found[stratum] += count;
  view.freshWaiting[stratum] -= count;
  run.totals[TOTAL.staleAuthorisations] += count;
  return count;
}

/** How many were found out today. */
export function foundToday({ departures }: World): number {
  let sum = 0;
  for (let stratum = 0; stratum < departures.found.length; stratum++) sum += departures.found[stratum];
  return sum;
}
