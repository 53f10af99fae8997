/**
 * Where trouble truly is, now. No control centre sees this: it is shown to a strategy that has a `heed`, a yardstick which others are
 * measured by, and to nobody else; it is no part of the view, so that no rule and no other strategy can read it.
 */
export interface Truth {
  /** By stratum: 1 where a defect is on, seen or not. Written by the world before the control centre decides. */
  readonly troubled: Uint8Array;
}

/** Room for the truth about so many strata; nothing is wrong. */
export function newTruth(strata: number): Truth {
  return { troubled: new Uint8Array(strata) };
}
