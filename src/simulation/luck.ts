import type { Strata } from '../fleet/stratum.ts';
import { drawAt, type Key, PURPOSE, type Purpose, purposeKey, replicationKey } from '../kernel/chance.ts';

/** What strata draw for: each has a key for each of these. */
const STRATUM_PURPOSES = [
  'planes',
  'fate',
  'path',
  'exit',
  'repair',
  'nature',
  'code',
  'tie',
  'split',
  'initial',
  'released',
  'removal',
  'supplierChange',
  'delayedPlanes',
  'delayed',
  'hit',
  'stale',
] as const satisfies readonly Purpose[];

/** The keys of one replication. Those of strata are made at its start, because strata draw all the time. */
export interface Luck {
  readonly seed: Key;
  readonly replication: Int32Array;
  /** By purpose: the keys of all strata, two words each. */
  readonly ofStrata: Readonly<Record<(typeof STRATUM_PURPOSES)[number], Int32Array>>;
  /** The two words drawn last. */
  readonly words: Int32Array;
  /** The key used last by {@link drawOnce}. */
  readonly key: Int32Array;
}

/** The luck of a seed, before any replication is turned to. */
export function newLuck(seed: Key, strata: number): Luck {
  const keys = STRATUM_PURPOSES.map((purpose) => [purpose, new Int32Array(2 * strata)]);
  return {
    seed,
    replication: new Int32Array(2),
    ofStrata: Object.fromEntries(keys) as Luck['ofStrata'],
    words: new Int32Array(2),
    key: new Int32Array(2),
  };
}

/** Turns to another replication. */
export function turnTo(luck: Luck, replication: number, strata: Strata): void {
  replicationKey(luck.seed, replication, luck.replication);
  for (const purpose of STRATUM_PURPOSES) {
    const keys = luck.ofStrata[purpose];
    for (let stratum = 0; stratum < strata.count; stratum++) {
      purposeKey(luck.replication, strata.hashes[stratum], PURPOSE[purpose], keys, 2 * stratum);
    }
  }
}

/** Draws the two words at (member, occasion) of any owner's purpose into `luck.words`: for what is drawn rarely. */
export function drawOnce(luck: Luck, ownerHash: number, purpose: Purpose, member: number, occasion: number): void {
  purposeKey(luck.replication, ownerHash, PURPOSE[purpose], luck.key, 0);
  drawAt(luck.key, 0, member, occasion, luck.words);
}
