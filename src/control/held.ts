/** What a strategy holds back today, beside the volume that it aims at. */
export interface Held {
  /** 1 where nothing is planned for the scope today. */
  readonly scopes: Uint8Array;
  /** Most installations of an entry that may be started today; infinite where it is not held. */
  readonly perEntry: Float64Array;
}

/** Nothing is held back, of so many scopes and entries. */
export function newHeld(scopes: number, entries: number): Held {
  return { scopes: new Uint8Array(scopes), perEntry: new Float64Array(entries).fill(Number.POSITIVE_INFINITY) };
}

/** Holds nothing back any more. */
export function clearHeld({ scopes, perEntry }: Held): void {
  scopes.fill(0);
  perEntry.fill(Number.POSITIVE_INFINITY);
}
