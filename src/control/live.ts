import type { Strata } from '../fleet/stratum.ts';
import type { Stock } from './unused-pace.ts';
import type { View } from './view.ts';

/** Fractions that are carried from day to day, each list by stratum. */
export interface Credits {
  readonly all: readonly Float64Array[];
  /** The one of them that only fresh installations have a use for. */
  readonly ofFresh: Float64Array;
  /** The one that has a use only as long as an entry is limited. */
  readonly ofEntries: Float64Array;
}

/**
 * The strata that take part in a day's reckoning, in the order of their ids: those that are listed, unpaused and not used
 * up, and those that have a fraction to come. All others have nothing to be shared out and nothing to be credited with, so
 * that leaving them out changes no figure; of a thousand combinations most wait for years, or are done.
 */
export interface Live {
  /** The first `count` of these. */
  readonly strata: Int32Array;
  count: number;
  /** The same by supplier, and by entry: the first so many of each list. */
  readonly ofSupplier: readonly Int32Array[];
  readonly countOfSupplier: Int32Array;
  readonly ofEntry: readonly Int32Array[];
  readonly countOfEntry: Int32Array;
  /** By stratum: 1 where it took part when last looked at. */
  readonly isIn: Uint8Array;
  readonly credits: Credits;
}

/** Nobody takes part yet. */
export function newLive(
  strata: Strata,
  ofSupplier: readonly Int32Array[],
  ofEntry: readonly Int32Array[],
  credits: Credits,
): Live {
  return {
    strata: new Int32Array(strata.count),
    count: 0,
    ofSupplier: ofSupplier.map(({ length }) => new Int32Array(length)),
    countOfSupplier: new Int32Array(ofSupplier.length),
    ofEntry: ofEntry.map(({ length }) => new Int32Array(length)),
    countOfEntry: new Int32Array(ofEntry.length),
    isIn: new Uint8Array(strata.count),
    credits,
  };
}

/**
 * Draws up who takes part today, and sums up what there is, of those who take part and of all others.
 *
 * @param paused 1 where one of the stratum's scopes is paused
 * @param limitOfEntry most that may be started today, by entry; infinite where it is not limited
 * @param stock its first two figures are written
 */
export function drawUp(
  live: Live,
  strata: Strata,
  view: View,
  paused: Uint8Array,
  limitOfEntry: Float64Array,
  stock: Stock,
): void {
  const { isIn, ofSupplier, countOfSupplier, ofEntry, countOfEntry } = live;
  const { freshWaiting, retriesWaiting, notEligible, eligible } = view;
  countOfSupplier.fill(0);
  countOfEntry.fill(0);
  let count = 0;
  let all = 0;
  let unpaused = 0;
  for (let stratum = 0; stratum < strata.count; stratum++) {
    const waiting = freshWaiting[stratum] + retriesWaiting[stratum];
    const inStock = waiting + notEligible[stratum];
    // Most strata have none: they are done.
    if (inStock === 0 && isIn[stratum] === 0) continue;
    all += inStock;
    if (paused[stratum] === 0) unpaused += inStock;
    const hasStock = waiting > 0 && eligible[stratum] === 1 && paused[stratum] === 0;
    if (!hasStock) {
      if (isIn[stratum] === 0) continue;
      isIn[stratum] = keepsCredit(live.credits, view, stratum, limitOfEntry[strata.entry[stratum]]) ? 1 : 0;
      if (isIn[stratum] === 0) continue;
    }
    isIn[stratum] = 1;
    live.strata[count] = stratum;
    count++;
    const supplier = strata.supplier[stratum];
    ofSupplier[supplier][countOfSupplier[supplier]] = stratum;
    countOfSupplier[supplier]++;
    const entry = strata.entry[stratum];
    ofEntry[entry][countOfEntry[entry]] = stratum;
    countOfEntry[entry]++;
  }
  live.count = count;
  stock.all = all;
  stock.unpaused = unpaused;
}

/** Whether a stratum without stock has a fraction to come; what it has no use for any more is forgotten. */
function keepsCredit({ all, ofFresh, ofEntries }: Credits, view: View, stratum: number, limit: number): boolean {
  if (view.freshWaiting[stratum] + view.notEligible[stratum] === 0) ofFresh[stratum] = 0;
  if (limit === Number.POSITIVE_INFINITY) ofEntries[stratum] = 0;
  for (let list = 0; list < all.length; list++) if (all[list][stratum] !== 0) return true;
  return false;
}

/**
 * Takes in whoever got a fraction back that was forgotten when they were drawn up last: it is to be forgotten again at the
 * next drawing up, unless there is something to be shared out by then.
 */
export function takeCreditedIn({ isIn, credits: { ofFresh, ofEntries } }: Live): void {
  for (let stratum = 0; stratum < isIn.length; stratum++) {
    if (ofFresh[stratum] !== 0 || ofEntries[stratum] !== 0) isIn[stratum] = 1;
  }
}

/** Forgets who took part, before the next replication. */
export function clearLive(live: Live): void {
  live.count = 0;
  live.isIn.fill(0);
}
