import { BeyondBounds } from '../kernel/assert.ts';

/** Most slots that may join in one tick, so that a number (31 bits) and a place fit a float's 53 bits together. */
const PLACES = 2 ** 22;

/** Up to this many are sorted by insertion. */
const FEW = 12;

/** Slots that join a queue in this tick, to be put into the order of a key of theirs: a number, or a tie word. */
export interface Joiners {
  slots: Int32Array;
  /** `key * PLACES + place in the list`. */
  keys: Float64Array;
  /** The slots in order, once sorted. */
  sorted: Int32Array;
  count: number;
}

/** Nobody joins. */
export function newJoiners(): Joiners {
  return { slots: new Int32Array(256), keys: new Float64Array(256), sorted: new Int32Array(256), count: 0 };
}

/** Adds a slot with its key: a whole number below 2^31. */
export function addJoiner(joiners: Joiners, slot: number, key: number): void {
  if (joiners.count === joiners.slots.length) growJoiners(joiners);
  joiners.slots[joiners.count] = slot;
  joiners.keys[joiners.count] = key * PLACES + joiners.count;
  joiners.count++;
}

function growJoiners(joiners: Joiners): void {
  const length = joiners.slots.length * 2;
  if (length > PLACES)
    throw new BeyondBounds(`more than ${PLACES} installations join a queue in one quarter of an hour`);
  const slots = new Int32Array(length);
  slots.set(joiners.slots);
  const keys = new Float64Array(length);
  keys.set(joiners.keys);
  joiners.slots = slots;
  joiners.keys = keys;
  joiners.sorted = new Int32Array(length);
}

/** Puts the joiners into the order of their keys, into `joiners.sorted`. */
export function sortJoiners(joiners: Joiners): void {
  const { keys, slots, sorted, count } = joiners;
  if (count <= FEW) sortByInsertion(keys, count);
  else keys.subarray(0, count).sort();
  // The remainder of a division by a power of two, without the slow `%` of floats.
  for (let i = 0; i < count; i++) sorted[i] = slots[keys[i] - Math.floor(keys[i] / PLACES) * PLACES];
}

function sortByInsertion(keys: Float64Array, count: number): void {
  for (let i = 1; i < count; i++) {
    const key = keys[i];
    let at = i - 1;
    while (at >= 0 && keys[at] > key) {
      keys[at + 1] = keys[at];
      at--;
    }
    keys[at + 1] = key;
  }
}
