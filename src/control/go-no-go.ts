import type { DurationLaw } from '../kernel/duration-law.ts';
import type { Named } from '../kernel/identity.ts';

/** What becomes of a day on which the go/no-go could not be decided as it should be. */
export const ANSWERS = ['no-go', 'hold'] as const;

export type Answer = (typeof ANSWERS)[number];

/** Days of the horizon on which a role is not there: from one on up to another, exclusive. */
export interface Absence {
  readonly fromDay: number;
  readonly untilDay: number;
}

/** Somebody who is asked at the go/no-go. Its id is a part of the address at which it draws whether it is there. */
export interface Role extends Named {
  /** Whether nothing is decided without it, however many others are there. */
  readonly isNeeded: boolean;
  /** Chance of a day that it is not there; a quantity. */
  readonly absent: number;
  readonly absences: readonly Absence[];
  /** By how much it comes after the opening, on each day anew; left out where it is on time. */
  readonly late?: DurationLaw;
}

/** How the go/no-go of a day is decided by people; times are ticks of the day. */
export interface GoNoGo {
  /** By id; empty where it is never a question who is there. */
  readonly roles: readonly Role[];
  /** So many roles have to be there, the needed among them. */
  readonly quorum: number;
  /** By then they have to be together; what is not decided by then is `undecided`. */
  readonly cutOffTick: number;
  readonly undecided: Answer;
  /** What they do when yesterday's figures are missing, where that is not waived. */
  readonly missingData: Answer;
  /** Whether a rule of the opening that is inconclusive holds the volume. */
  readonly holdsInconclusive: boolean;
  /** Go days in a row that may be held; the next that would be is a no-go. 0 for any number. */
  readonly mostHolds: number;
}

/** Why a day is held to the volume of an earlier one: the place in this list is what the decision log keeps. */
export const HOLDS = ['undecided', 'missing data', 'inconclusive'] as const;

export type Hold = (typeof HOLDS)[number];
