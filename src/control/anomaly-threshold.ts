import type { DurationLaw } from '../kernel/duration-law.ts';

/** What one threshold watches over: the programme as a whole, or each supplier apart. */
export const WATCHES = ['programme', 'supplier'] as const;

export type Watch = (typeof WATCHES)[number];

/**
 * The anomaly detection threshold: of the attempts that are started in a calendar day (later ones too), what exceeds it is
 * quarantined as stalled until the threshold is changed. The programme's documents say only 'anomaly detection settings'
 * (SECP_74_1511_06, 13 November 2019): unit, size and lead time are assumptions of whoever writes a scenario.
 */
export interface AnomalyThreshold {
  readonly per: Watch;
  /** Quantity: attempts that may be started in a calendar day; the floor of its value holds. */
  readonly volumePerDay: number;
  /** By supplier, where each is watched over apart: a quantity of its own in the place of that one, or NONE. Left out where none has one. */
  readonly ofSupplier?: Int32Array;
  /** From the first quarantine to somebody noticing it. */
  readonly noticeTicks: number;
  /** From there to the change of the threshold, which releases all that are quarantined. */
  readonly lead: DurationLaw;
  /** Quantity: what a change raises it to; NONE where a change lifts it. */
  readonly raisedTo: number;
}
