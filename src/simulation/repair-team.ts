import type { RepairTeam } from '../fleet/outcome.ts';
import { NONE } from '../kernel/identity.ts';

/** The repair team at work: a queue, first come first served, and how many servers are busy. */
export interface Repair {
  /** First and last slot of the queue, chained through the members' links. */
  first: number;
  last: number;
  waiting: number;
  busy: number;
  /** Servers, unlimited as the largest integer. */
  readonly servers: number;
  /** Staffed ticks in [0, t), by t up to the horizon. */
  readonly staffedBefore: Int32Array;
  /** Tick at which the n-th staffed tick (from 1) is over. */
  readonly overAfter: Int32Array;
}

/** The team with its shifts laid out over the horizon, nobody waiting. */
export function newRepair(team: RepairTeam, ticks: number): Repair {
  const staffedBefore = new Int32Array(ticks + 1);
  const overAfter = new Int32Array(ticks + 1).fill(ticks);
  overAfter[0] = 0;
  for (let tick = 0; tick < ticks; tick++) {
    staffedBefore[tick + 1] = staffedBefore[tick] + team.staffed[tick];
    if (team.staffed[tick] === 1) overAfter[staffedBefore[tick + 1]] = tick + 1;
  }
  const servers = team.servers === 0 ? Number.MAX_SAFE_INTEGER : team.servers;
  return { first: NONE, last: NONE, waiting: 0, busy: 0, servers, staffedBefore, overAfter };
}

/** Sends everybody home, before the next replication. */
export function clearRepair(repair: Repair): void {
  repair.first = NONE;
  repair.last = NONE;
  repair.waiting = 0;
  repair.busy = 0;
}

/** The tick at which work of so many staffed ticks that starts at `tick` is over; the horizon or later where never. */
export function overAt(repair: Repair, tick: number, staffedTicks: number): number {
  const worked = repair.staffedBefore[tick] + staffedTicks;
  return worked < repair.overAfter.length ? repair.overAfter[worked] : repair.overAfter.length;
}

/** Staffed ticks from a tick to the horizon. */
export function staffedFrom(repair: Repair, tick: number): number {
  return repair.staffedBefore[repair.staffedBefore.length - 1] - repair.staffedBefore[tick];
}

/** Puts a slot at the end of the queue. */
export function joinRepair(repair: Repair, next: Int32Array, slot: number): void {
  next[slot] = NONE;
  if (repair.last === NONE) repair.first = slot;
  else next[repair.last] = slot;
  repair.last = slot;
  repair.waiting++;
}

/** Takes the first slot of the queue for a free server, or NONE. */
export function takeUp(repair: Repair, next: Int32Array): number {
  if (repair.first === NONE || repair.busy >= repair.servers) return NONE;
  const slot = repair.first;
  repair.first = next[slot];
  if (repair.first === NONE) repair.last = NONE;
  repair.waiting--;
  repair.busy++;
  return slot;
}
