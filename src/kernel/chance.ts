import seedrandom from 'seedrandom';
import { threefry } from './threefry.ts';

/**
 * What a draw is for: a closed list, because the purpose is part of every address. A number is never used again for
 * something else, and a new purpose takes the next free one. `docs/model.md` tells what each draw's two words decide.
 */
export const PURPOSE = {
  planes: 1,
  fate: 2,
  path: 3,
  exit: 4,
  repair: 5,
  nature: 6,
  code: 7,
  tie: 8,
  split: 9,
  world: 10,
  milestone: 11,
  authorisation: 12,
  alerts: 13,
  incident: 14,
  diagnosis: 15,
  initial: 16,
  threshold: 17,
  released: 18,
  approval: 19,
  firmware: 20,
  blocker: 21,
  misreport: 22,
  spread: 23,
  removal: 24,
  supplierChange: 25,
  delayedPlanes: 26,
  delayed: 27,
  support: 28,
  bootstrap: 29,
  hit: 30,
  stale: 31,
  presence: 32,
  design: 33,
} as const;

export type Purpose = keyof typeof PURPOSE;

/** Two 32-bit words that key a generator. */
export type Key = readonly [number, number];

/** One more than the largest 32-bit word: a share of 1 in 2^32nds. */
export const WORDS = 2 ** 32;

/** Turns seed words ('november baseline') into a key: two words of seedrandom's generator, seeded with the text alone. */
export function keyOfWords(words: string): Key {
  const generator = seedrandom(words, { entropy: false });
  return [generator.int32(), generator.int32()];
}

/** The key of one replication, into `out`. */
export function replicationKey(seed: Key, replication: number, out: Int32Array): void {
  threefry(seed[0], seed[1], replication, 0, out);
}

/**
 * The key under which an owner (a stratum, a supplier, a cohort, a quantity ...) draws for one purpose, into
 * `keys[at]` and `keys[at + 1]`.
 *
 * @param ownerHash see `hashOfId`; collisions are refused when a plan is compiled
 */
export function purposeKey(
  replicationKey: Int32Array,
  ownerHash: number,
  purpose: number,
  keys: Int32Array,
  at: number,
): void {
  threefry(replicationKey[0], replicationKey[1], ownerHash, purpose, words);
  keys[at] = words[0];
  keys[at + 1] = words[1];
}

/**
 * One draw: the two words at (member, occasion) under the key at `keys[at]`.
 *
 * @param out receives two signed 32-bit words
 */
export function drawAt(keys: Int32Array, at: number, member: number, occasion: number, out: Int32Array): void {
  threefry(keys[at], keys[at + 1], member, occasion, out);
}

/** A word as a fraction in [0, 1). */
export function fractionOf(word: number): number {
  return (word >>> 0) / WORDS;
}

/** Two words as a fraction strictly between 0 and 1, on a grid of 2^52: for the inversion of a distribution function. */
export function fineFractionOf(word0: number, word1: number): number {
  // With one bit more, the half would be rounded away at the upper end, and the last fraction would be 1.
  return ((word0 >>> 6) * 67_108_864 + (word1 >>> 6) + 0.5) / 4_503_599_627_370_496;
}

/** A share in [0, 1] as a threshold for a word, in 2^32nds: the chance that `word >>> 0 < threshold` is the share. */
export function thresholdOf(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * WORDS);
}

/**
 * A part of a whole as a share on the grid of words, so that a last bit of either does not turn a half into more than a half
 * (where `binomialAt` changes sides). 0 where there is no whole.
 */
export function gridShareOf(part: number, whole: number): number {
  return whole > 0 ? thresholdOf(part / whole) / WORDS : 0;
}

const words = new Int32Array(2);
