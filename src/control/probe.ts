/** The scopes that are tried out, and what had been seen of them when this began; by scope. */
export interface Probes {
  /** 1 while the scope is tried out. */
  readonly isOn: Uint8Array;
  readonly resolvedBefore: Float64Array;
  readonly failedBefore: Float64Array;
}

/** No scope is tried out. */
export function newProbes(scopes: number): Probes {
  return {
    isOn: new Uint8Array(scopes),
    resolvedBefore: new Float64Array(scopes),
    failedBefore: new Float64Array(scopes),
  };
}

/** Forgets one replication before the next. */
export function clearProbes({ isOn }: Probes): void {
  isOn.fill(0);
}
