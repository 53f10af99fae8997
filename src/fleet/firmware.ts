import { gridShareOf } from '../kernel/chance.ts';
import type { Named } from '../kernel/identity.ts';

/** Whether the devices of a stratum's untouched installations run the firmware that its entry names, or can be brought to it. */
export const FIRMWARES = ['at target', 'upgradable'] as const;

/**
 * A campaign that brings installations to their target firmware, so that they can be migrated: so many tries a day, each of
 * which succeeds with some chance, unless the installation has no connection.
 */
export interface FirmwareCampaign extends Named {
  /** Places of the upgradable strata that it works on, ascending; a stratum belongs to one campaign. */
  readonly strata: Int32Array;
  /** Quantity: the day from which it works; NONE where a milestone starts it. */
  readonly fromDay: number;
  /** The milestone that starts it; NONE where a day does. */
  readonly milestone: number;
  /** Whether it works on migration days alone, or every day. */
  readonly onMigrationDays: boolean;
  /** Quantity: tries a day; the floor of its value holds. */
  readonly volumePerDay: number;
  /** Quantity: chance that a try succeeds where there is a connection. */
  readonly succeeds: number;
  /** Quantity: share of installations without a connection. */
  readonly noConnection: number;
  /** Tries at most; whoever fails the last is excluded. */
  readonly triesLimit: number;
  /** Days from a try that failed to the next. */
  readonly retryDays: number;
}

/** What tries come to in one world, each share a multiple of 2^-32. */
export interface TryShares {
  /** By number of the try, from 0: share of those who failed all before that succeeds now. */
  readonly succeeds: Float64Array;
  /** Of those who failed every try: share without a connection. */
  readonly unconnected: number;
}

/**
 * The shares of a campaign whose tries succeed with chance p, where a share u has no connection. With q = 1 - p, of those
 * who failed k tries (1 - u) p q^k / (u + (1 - u) q^k) succeed at the next, by Bayes: whoever has failed often has probably
 * no connection. So nobody's connection has to be known before he is given up.
 *
 * @param triesLimit at least 1
 */
export function tryShares(succeeds: number, noConnection: number, triesLimit: number): TryShares {
  const shares = new Float64Array(triesLimit);
  let connected = 1 - noConnection;
  for (let tries = 0; tries < triesLimit; tries++) {
    shares[tries] = gridShareOf(connected * succeeds, noConnection + connected);
    connected *= 1 - succeeds;
  }
  return { succeeds: shares, unconnected: gridShareOf(noConnection, noConnection + connected) };
}
