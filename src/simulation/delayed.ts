import { NONE } from '../kernel/identity.ts';
import { clearMarks, type Marks, newMarks } from './marks.ts';

// What `Members.afterwards` says. Above zero: it will fail once it is migrated, of the episode with this number less one.
/** Nothing comes after the migration. */
export const NOTHING = 0;
/** It has failed after its migration, and early life support or the repair team has it. */
export const IN_SUPPORT = -1;
export const IN_REPAIR = -2;
/** It failed after its migration before: that befalls nobody twice. */
export const OVER = -3;

// Occasions of the purpose 'delayed'; the first is that of the mark's last bits and of the word that picks the episode.
export const FAILURE = 2;
export const REPAIR = 3;
export const TIE = 4;
export const BACK_OFF = 5;

/** Who fails after migration: as marks and their threshold, and by stratum who is to fail and who has. */
export interface Delayed {
  /** By stratum: below it, a mark of the second kind belongs to an installation that is to fail, in 2^32nds, as things stand. */
  readonly below: Float64Array;
  /** By stratum and episode (`stratum * episodes + episode`): cumulative, of those that are to fail. */
  upTo: Float64Array;
  readonly marks: Marks;
  /** By supplier: first slot of those that have failed, which nobody sees before it operates them. */
  readonly unseen: Int32Array;
  /** By stratum: followed and migrated, still to fail; failed, and not put right yet. */
  readonly awaiting: Int32Array;
  readonly failing: Int32Array;
  /** By stratum: of those still to fail, those migrated in the days whose alerts are more; and on each of them, a row a day. */
  readonly recent: Int32Array;
  readonly lately: Int32Array;
  /** Those failing of all strata, and the last day at whose close there were some; NONE where there never were. */
  failingNow: number;
  lastFailingDay: number;
}

/** Room for what is known of each stratum and supplier. */
export function newDelayed(strata: number, suppliers: number, burstDays: number): Delayed {
  return {
    below: new Float64Array(strata),
    upTo: new Float64Array(0),
    marks: newMarks(strata),
    unseen: new Int32Array(suppliers),
    awaiting: new Int32Array(strata),
    failing: new Int32Array(strata),
    recent: new Int32Array(strata),
    lately: new Int32Array(strata * burstDays),
    failingNow: 0,
    lastFailingDay: NONE,
  };
}

/** Nobody has failed and nobody is to, before the next replication. */
export function clearDelayed(delayed: Delayed): void {
  clearMarks(delayed.marks);
  delayed.unseen.fill(NONE);
  delayed.awaiting.fill(0);
  delayed.failing.fill(0);
  delayed.failingNow = 0;
  delayed.lastFailingDay = NONE;
}
