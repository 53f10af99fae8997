import type { Named } from '../kernel/identity.ts';
import type { Expectation } from './expectation.ts';

/** How a criterion may stand. */
export const RATINGS = ['green', 'amber', 'red', 'not applicable'] as const;

export type Rating = (typeof RATINGS)[number];

/** One of the Live Service Criteria of a request: a rule on the forecast's figures, or a stated rating. */
export interface Criterion {
  /** Its number in the request, from 1. */
  readonly number: number;
  readonly title: string;
  /** Stated; null where the claims decide. */
  readonly rating: Rating | null;
  /** Green where all of these hold, ... */
  readonly green: readonly Expectation[];
  /** ... else amber where all of these do, of which there is one at least; else red. */
  readonly amber: readonly Expectation[];
  /** Why, who is in charge (a role), and under which condition; empty where nothing is stated. */
  readonly reason: string;
  readonly owner: string;
  readonly condition: string;
}

/** A residual risk: something that may go wrong and that was accepted, for the time being. */
export interface Risk extends Named {
  readonly says: string;
  /** In words; empty where nothing is stated. */
  readonly likelihood: string;
  readonly impact: string;
  readonly mitigation: string;
  /** A role. */
  readonly owner: string;
  /** Places of the disturbances that enact it, ascending: all of them are enacted, or none. None where nothing enacts it. */
  readonly enactedBy: readonly number[];
  /** Installations a day up to which it is accepted; NONE where it is accepted whatever the volume. */
  readonly acceptedPerDay: number;
}
