import type { Named } from '../kernel/identity.ts';

/** The energy supplier that is responsible for an installation. */
export interface Supplier extends Named {
  /** Quantity: day from which the supplier operates migrated installations and authorises active ones. */
  readonly ready: number;
  /** Quantity: authorised of forecast in this world, as a factor. */
  readonly accuracy: number;
  /** Quantity: a factor round 1, drawn for each week. */
  readonly weeklyFactor: number;
  /** Weeks over which the supplier spreads what is eligible and waiting. */
  readonly weeksAhead: number;
}
