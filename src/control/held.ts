/** What a strategy holds back today, beside the volume that it aims at. */
export interface Held {
  /** 1 where nothing is planned for the scope today. */
  readonly scopes: Uint8Array;
  /** 1 where nothing of the stratum is started from now on; only who knows the truth writes this, and it may change in the day. */
  readonly strata: Uint8Array;
  /** Most installations of an entry that may be started today; infinite where it is not held. */
  readonly perEntry: Float64Array;
}

/** Nothing is held back, of so many scopes, strata and entries. */
export function newHeld(scopes: number, strata: number, entries: number): Held {
  return {
    scopes: new Uint8Array(scopes),
    strata: new Uint8Array(strata),
    perEntry: new Float64Array(entries).fill(Number.POSITIVE_INFINITY),
  };
}

/** Holds nothing back any more. */
export function clearHeld({ scopes, strata, perEntry }: Held): void {
  scopes.fill(0);
  strata.fill(0);
  perEntry.fill(Number.POSITIVE_INFINITY);
}
