import type { ShareOut } from './control.ts';
import { cutDown } from './cut-down.ts';
import type { Live } from './live.ts';
import type { View } from './view.ts';

/** What could be started, and how the entries limit it: a part of the demand. */
interface Limited {
  /** Never attempted, and to be attempted again, by stratum. */
  readonly fresh: Float64Array;
  readonly retries: Float64Array;
  readonly limitOfEntry: Float64Array;
  readonly entryRoom: Float64Array;
  readonly entryCredit: Float64Array;
  readonly wanted: Float64Array;
  readonly parts: Int32Array;
}

/** An entry that was listed lately starts at most its daily number, and every entry at most what the strategy lets it. */
export function limitEntries({ limitOfEntry }: Limited, view: View, shareOut: ShareOut, perEntry: Float64Array): void {
  for (let entry = 0; entry < limitOfEntry.length; entry++) {
    const isNew = view.entryAge[entry] < shareOut.newEntryDays;
    limitOfEntry[entry] = isNew ? Math.min(shareOut.newEntryPerDay, perEntry[entry]) : perEntry[entry];
  }
}

/** Whether only so many of an entry may be started today. */
export function isLimited({ limitOfEntry }: Limited, entry: number): boolean {
  return limitOfEntry[entry] < Number.POSITIVE_INFINITY;
}

/** What the entries let through, those that are limited at most their daily number. */
export function withinEntries(demand: Limited, live: Live): number {
  let sum = 0;
  for (let entry = 0; entry < live.ofEntry.length; entry++) {
    sum += Math.min(demand.limitOfEntry[entry], startableOf(demand, live, entry));
  }
  return sum;
}

/** Cuts what could be started down to what each entry lets through, and notes what room it leaves. */
export function holdEntries(demand: Limited, live: Live): void {
  const { fresh, retries, wanted, parts } = demand;
  for (let entry = 0; entry < live.ofEntry.length; entry++) {
    const strataOfEntry = live.ofEntry[entry];
    const count = live.countOfEntry[entry];
    const limit = demand.limitOfEntry[entry];
    demand.entryRoom[entry] = limit - startableOf(demand, live, entry);
    if (demand.entryRoom[entry] >= 0) continue;
    for (let i = 0; i < count; i++) {
      wanted[strataOfEntry[i]] = fresh[strataOfEntry[i]] + retries[strataOfEntry[i]];
    }
    cutDown(limit, strataOfEntry, wanted, demand.entryCredit, parts, fresh, retries, count);
  }
}

function startableOf({ fresh, retries }: Limited, { ofEntry, countOfEntry }: Live, entry: number): number {
  const strata = ofEntry[entry];
  const count = countOfEntry[entry];
  let sum = 0;
  for (let i = 0; i < count; i++) sum += fresh[strata[i]] + retries[strata[i]];
  return sum;
}
