/** Places in one tick's list that a sorting key can tell apart, beside a tie word, within a float's 53 bits. */
const PLACES = 2 ** 21;

/** Below this many the list is sorted by insertion. */
const FEW = 12;

/** Slots that join a queue in this tick, with their tie words: in the end they join in the order of their ties. */
export interface Joiners {
  slots: Int32Array;
  /** `tie * PLACES + place in the list`. */
  keys: Float64Array;
  sorted: Int32Array;
  count: number;
}

export function newJoiners(): Joiners {
  return { slots: new Int32Array(256), keys: new Float64Array(256), sorted: new Int32Array(256), count: 0 };
}

/** Adds a slot with its tie word. */
export function addJoiner(joiners: Joiners, slot: number, tie: number): void {
  if (joiners.count === joiners.slots.length) growJoiners(joiners);
  joiners.slots[joiners.count] = slot;
  joiners.keys[joiners.count] = (tie >>> 0) * PLACES + joiners.count;
  joiners.count++;
}

function growJoiners(joiners: Joiners): void {
  const length = joiners.slots.length * 2;
  const slots = new Int32Array(length);
  slots.set(joiners.slots);
  const keys = new Float64Array(length);
  keys.set(joiners.keys);
  joiners.slots = slots;
  joiners.keys = keys;
  joiners.sorted = new Int32Array(length);
}

/**
 * Sorts the joiners by tie, equal ties by stratum and number, into `joiners.sorted`.
 *
 * @param stratumOf by slot  @param numberOf by slot
 */
export function sortJoiners(joiners: Joiners, stratumOf: Int32Array, numberOf: Int32Array): void {
  const { keys, slots, sorted, count } = joiners;
  if (count <= FEW) sortByInsertion(keys, count);
  else keys.subarray(0, count).sort();
  for (let i = 0; i < count; i++) sorted[i] = slots[keys[i] % PLACES];
  // Equal ties are rare (a pair in 2^32), and stand side by side now.
  for (let i = 1; i < count; i++) {
    if (Math.floor(keys[i] / PLACES) !== Math.floor(keys[i - 1] / PLACES)) continue;
    const slot = sorted[i];
    const before = sorted[i - 1];
    const later =
      stratumOf[slot] > stratumOf[before] ||
      (stratumOf[slot] === stratumOf[before] && numberOf[slot] > numberOf[before]);
    if (later) continue;
    sorted[i] = before;
    sorted[i - 1] = slot;
  }
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
