import { EventList } from '../src/kernel/event-list.ts';
import { NONE } from '../src/kernel/identity.ts';
import type { Comparison, Size } from './harness.ts';
import { Heap } from './rivals/heap.ts';

const PENDING: Readonly<Record<Size, number>> = { full: 100_000, smoke: 1_000 };
const TICKS: Readonly<Record<Size, number>> = { full: 20_000, smoke: 2_000 };
/** Longest wait of an event, in ticks; most wait for far less than the horizon. */
const LONGEST = 1_500;

/** A wait that depends on the event alone, so that both ways do the same work. */
function waitOf(slot: number, tick: number): number {
  return 1 + (((Math.imul(slot + 1, 0x9e3779b1) ^ Math.imul(tick + 1, 0x85ebca6b)) >>> 8) % LONGEST);
}

/** The hold model: take the earliest, put it back a while later, until the horizon is reached. */
export const eventList: Comparison = {
  name: 'event list',
  says: 'Takes the earliest of 100,000 pending events and puts it back later, over 20,000 ticks (the hold model).',
  oursIs: 'buckets by tick in typed arrays',
  rivalIs: 'a binary heap of objects',
  sameResult: true,
  wantedRatio: 20,
  work: (size) => ({ units: Math.round((PENDING[size] * TICKS[size] * 2) / LONGEST), unit: 'events' }),
  prepare: async (size) => ({ ours: () => hold(size), rival: () => holdInHeap(size) }),
};

function hold(size: Size): string {
  const events = new EventList(TICKS[size], PENDING[size]);
  for (let slot = 0; slot < PENDING[size]; slot++) events.schedule(slot, waitOf(slot, 0) - 1);
  let sum = 0;
  for (let tick = 0; tick < TICKS[size]; tick++) {
    let slot = events.take(tick);
    while (slot !== NONE) {
      const next = events.next[slot];
      sum = (sum + Math.imul(slot, tick)) | 0;
      const later = tick + waitOf(slot, tick);
      if (later < TICKS[size]) events.schedule(slot, later);
      slot = next;
    }
  }
  return String(sum);
}

function holdInHeap(size: Size): string {
  const heap = new Heap();
  for (let slot = 0; slot < PENDING[size]; slot++) heap.push({ tick: waitOf(slot, 0) - 1, slot });
  let sum = 0;
  for (;;) {
    const event = heap.pop();
    if (event === undefined) break;
    const { slot, tick } = event;
    sum = (sum + Math.imul(slot, tick)) | 0;
    const later = tick + waitOf(slot, tick);
    if (later < TICKS[size]) heap.push({ tick: later, slot });
  }
  return String(sum);
}
