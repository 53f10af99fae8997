import { BeyondBounds } from '../kernel/assert.ts';
import { EventList } from '../kernel/event-list.ts';
import { NONE } from '../kernel/identity.ts';

/** In the place of a trouble: an attempt that goes straight through, of an installation that is followed nevertheless. */
export const NO_TROUBLE = 255;

/** Slots at the start; the pool doubles when they run out. */
const FIRST_SLOTS = 1024;

/** Most slots: at some forty bytes each, what a computer that people have can hold beside all else. */
const MOST_SLOTS = 2 ** 24;

/**
 * Installations that are followed one by one, because something went wrong with them. Each has a slot; a slot stands in
 * one chain at a time (an event's bucket, a retry queue, the repair queue, or the free slots), so that one array of
 * links serves them all. Memory grows with the members, not with the fleet.
 */
export interface Members {
  /** Where each slot's next step is due; its links also chain the queues and the free slots. */
  readonly events: EventList;
  stratum: Int32Array;
  number: Int32Array;
  /** Number of the attempt that is under way or was the last, from 1. */
  attempt: Int32Array;
  /** Attempts used up: rejected or rolled back. */
  used: Int32Array;
  /**
   * Tick at which the interruption began; of one that is to fail after its migration, the tick of this; of a stall that an
   * outage brings, the tick of its end.
   */
  since: Int32Array;
  state: Uint8Array;
  /** Tick at which it joined the queue in which it stands: for support or for repair. */
  queuedTick: Int32Array;
  /** Trouble that the attempt began with; NO_TROUBLE where it goes straight through and will fail only afterwards. */
  trouble: Uint8Array;
  hopeless: Uint8Array;
  /** 1 while an attempt is in flight that an outage will end (its trouble is the outage's); 2 while it is called back. */
  struck: Uint8Array;
  /** Second word of the attempt's path, which was drawn when it started. */
  pathWord: Int32Array;
  /** What comes after its migration, or came: see `delayed.ts`. */
  afterwards: Int16Array;
  /** Attempt class: FIRST or LATER. */
  attemptClass: Uint8Array;
  slots: number;
  firstFree: number;
  /** Members now, by stratum. */
  readonly alive: Int32Array;
}

/** A pool without members, over so many ticks. */
export function newMembers(ticks: number, strata: number): Members {
  const members: Members = {
    events: new EventList(ticks, FIRST_SLOTS),
    stratum: new Int32Array(FIRST_SLOTS),
    number: new Int32Array(FIRST_SLOTS),
    attempt: new Int32Array(FIRST_SLOTS),
    used: new Int32Array(FIRST_SLOTS),
    since: new Int32Array(FIRST_SLOTS),
    pathWord: new Int32Array(FIRST_SLOTS),
    queuedTick: new Int32Array(FIRST_SLOTS),
    afterwards: new Int16Array(FIRST_SLOTS),
    state: new Uint8Array(FIRST_SLOTS),
    trouble: new Uint8Array(FIRST_SLOTS),
    hopeless: new Uint8Array(FIRST_SLOTS),
    struck: new Uint8Array(FIRST_SLOTS),
    attemptClass: new Uint8Array(FIRST_SLOTS),
    slots: FIRST_SLOTS,
    firstFree: NONE,
    alive: new Int32Array(strata),
  };
  return members;
}

/** Dismisses everybody, and frees all slots. */
export function clearMembers(members: Members): void {
  members.events.clear();
  members.alive.fill(0);
  // Of nobody who is dismissed may it look as if he were still to fail.
  members.state.fill(0);
  members.firstFree = NONE;
  freeSlots(members, 0);
}

/** Takes an installation in, in the backlog and before its first attempt, and returns its slot. */
export function enlist(members: Members, stratum: number, number: number): number {
  if (members.firstFree === NONE) growMembers(members);
  const slot = members.firstFree;
  members.firstFree = members.events.next[slot];
  members.stratum[slot] = stratum;
  members.number[slot] = number;
  members.attempt[slot] = 0;
  members.used[slot] = 0;
  members.hopeless[slot] = 0;
  members.afterwards[slot] = 0;
  members.struck[slot] = 0;
  members.alive[stratum]++;
  return slot;
}

/** Lets a member go: it is merely counted from now on. */
export function dismiss(members: Members, slot: number): void {
  members.alive[members.stratum[slot]]--;
  // Of nobody who is dismissed may it look as if he were in flight.
  members.state[slot] = 0;
  members.events.next[slot] = members.firstFree;
  members.firstFree = slot;
}

function growMembers(members: Members): void {
  const before = members.slots;
  const slots = before * 2;
  if (slots > MOST_SLOTS) throw new BeyondBounds(`more than ${MOST_SLOTS} installations are in trouble at one time`);
  members.events.grow(slots);
  members.stratum = grown(members.stratum, slots);
  members.number = grown(members.number, slots);
  members.attempt = grown(members.attempt, slots);
  members.used = grown(members.used, slots);
  members.since = grown(members.since, slots);
  members.pathWord = grown(members.pathWord, slots);
  members.queuedTick = grown(members.queuedTick, slots);
  members.afterwards = grownShorts(members.afterwards, slots);
  members.state = grownBytes(members.state, slots);
  members.trouble = grownBytes(members.trouble, slots);
  members.hopeless = grownBytes(members.hopeless, slots);
  members.struck = grownBytes(members.struck, slots);
  members.attemptClass = grownBytes(members.attemptClass, slots);
  members.slots = slots;
  freeSlots(members, before);
}

/** Chains the slots from `from` on, lowest first, before those that are free already. */
function freeSlots(members: Members, from: number): void {
  const { next } = members.events;
  for (let slot = from; slot < members.slots - 1; slot++) next[slot] = slot + 1;
  next[members.slots - 1] = members.firstFree;
  members.firstFree = from;
}

function grown(array: Int32Array, length: number): Int32Array {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}

function grownBytes(array: Uint8Array, length: number): Uint8Array {
  const longer = new Uint8Array(length);
  longer.set(array);
  return longer;
}

function grownShorts(array: Int16Array, length: number): Int16Array {
  const longer = new Int16Array(length);
  longer.set(array);
  return longer;
}
