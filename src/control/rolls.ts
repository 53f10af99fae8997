import type { Strata } from '../fleet/stratum.ts';
import { type Credits, type Live, newLive } from './live.ts';

/** Who belongs to whom: strata in the order of their ids, all of them, by supplier and by entry. */
export interface Rolls {
  readonly strata: Int32Array;
  readonly suppliers: Int32Array;
  readonly ofSupplier: readonly Int32Array[];
  readonly ofEntry: readonly Int32Array[];
  /** Those of them that take part today. */
  readonly live: Live;
}

/** Draws up the rolls of the strata. @param credits every fraction that is carried from day to day */
export function newRolls(strata: Strata, suppliers: number, entries: number, credits: Credits): Rolls {
  const all = Int32Array.from({ length: strata.count }, (_, stratum) => stratum);
  const groupedBy = (group: Int32Array, groups: number): Int32Array[] =>
    Array.from({ length: groups }, (_, place) => all.filter((stratum) => group[stratum] === place));
  const ofSupplier = groupedBy(strata.supplier, suppliers);
  const ofEntry = groupedBy(strata.entry, entries);
  return {
    strata: all,
    suppliers: Int32Array.from({ length: suppliers }, (_, supplier) => supplier),
    ofSupplier,
    ofEntry,
    live: newLive(strata, ofSupplier, ofEntry, credits),
  };
}
