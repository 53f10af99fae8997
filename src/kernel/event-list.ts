import { Broken } from './assert.ts';

const NOBODY = -1;

/**
 * The future event list: one bucket a tick, each a chain of slots through `next`. Scheduling and taking cost the same
 * whatever is pending. A slot stands in one chain at a time, so its owner may use the same links for its own queues.
 */
export class EventList {
  /** First slot of each tick's bucket, or -1. */
  readonly first: Int32Array;
  /** The slot after a slot in whichever chain it stands, or -1. */
  next: Int32Array;

  /** @param ticks how many ticks there are: the horizon  @param slots how many slots there are at first */
  constructor(ticks: number, slots: number) {
    this.first = new Int32Array(ticks).fill(NOBODY);
    this.next = new Int32Array(slots).fill(NOBODY);
  }

  /** Makes room for more slots. */
  grow(slots: number): void {
    const grown = new Int32Array(slots).fill(NOBODY);
    grown.set(this.next);
    this.next = grown;
  }

  /** Puts a slot into a tick's bucket. A tick at or beyond the horizon, or none, is refused. */
  schedule(slot: number, tick: number): void {
    // No assert here: its message would be put together for every event.
    if (!(tick >= 0 && tick < this.first.length)) throw new Broken(`event at tick ${tick} lies outside the horizon`);
    this.next[slot] = this.first[tick];
    this.first[tick] = slot;
  }

  /** Empties a tick's bucket and returns its first slot (or -1); the others follow through `next`. */
  take(tick: number): number {
    const slot = this.first[tick];
    this.first[tick] = NOBODY;
    return slot;
  }

  /** Takes a slot out of a tick's bucket, in which it stands. */
  cancel(slot: number, tick: number): void {
    const { first, next } = this;
    if (first[tick] === slot) {
      first[tick] = next[slot];
      return;
    }
    let before = first[tick];
    while (next[before] !== slot) before = next[before];
    next[before] = next[slot];
  }

  /** Forgets everything that is scheduled. */
  clear(): void {
    this.first.fill(NOBODY);
  }
}
