import type { EarlyLife } from '../fleet/early-life.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { NONE } from '../kernel/identity.ts';
import { type Joiners, newJoiners } from './joiners.ts';
import { clearRepair, newRepair, type Repair } from './repair-team.ts';
import { type Run, TOTAL } from './run.ts';

/** Numbers that a case takes in the queue: its slot (NONE for a question), the tick of the case, staffed ticks of work. */
export const CASE = 3;

/** Early life support at work: cases, first come first served. Failures are members, questions are nobody's. */
export interface Support {
  readonly earlyLife: EarlyLife;
  /** Its servers, how many are busy, and its shifts; the queue is kept here, because questions have no slot. */
  readonly team: Repair;
  /** Those that failed after migration and join the queue in this tick, by tie. */
  readonly joining: Joiners;
  /** The queue: a ring of records that grows when it is full. */
  queue: Int32Array;
  oldest: number;
  waiting: number;
  /** By tick: servers that have been busy with a question and are free again. */
  readonly freed: Int32Array;
  /** By day: installations that have become operational. */
  readonly cameInto: Float64Array;
  /** Questions of the day: the first of each tick of it; the one after each; the work that each makes. */
  readonly firstAsked: Int32Array;
  nextAsked: Int32Array;
  work: Int32Array;
  /** The last day on which a case was taken up; NONE before. */
  lastDay: number;
}

/** Support with its shifts laid out over the horizon, nobody waiting. */
export function newSupport(earlyLife: EarlyLife, days: number): Support {
  const ticks = days * TICKS_PER_DAY;
  return {
    earlyLife,
    team: newRepair(earlyLife.team, ticks),
    joining: newJoiners(),
    queue: new Int32Array(64 * CASE),
    oldest: 0,
    waiting: 0,
    freed: new Int32Array(ticks),
    cameInto: new Float64Array(days),
    firstAsked: new Int32Array(TICKS_PER_DAY),
    nextAsked: new Int32Array(64),
    work: new Int32Array(64),
    lastDay: NONE,
  };
}

/** Sends everybody home, before the next replication. */
export function clearSupport(support: Support): void {
  clearRepair(support.team);
  support.joining.count = 0;
  support.oldest = 0;
  support.waiting = 0;
  support.freed.fill(0);
  support.cameInto.fill(0);
  support.firstAsked.fill(NONE);
  support.lastDay = NONE;
}

/** Whether a question comes in at a tick, or a server is free again after one. */
export function comesToSupport({ freed, firstAsked }: Support, tick: number): boolean {
  return freed[tick] > 0 || firstAsked[tick % TICKS_PER_DAY] !== NONE;
}

/** Puts a case at the end of the queue. */
export function joinSupport(support: Support, slot: number, tick: number, staffedTicks: number): void {
  if ((support.waiting + 1) * CASE > support.queue.length) growQueue(support);
  const capacity = support.queue.length / CASE;
  const at = ((support.oldest + support.waiting) % capacity) * CASE;
  support.queue[at] = slot;
  support.queue[at + 1] = tick;
  support.queue[at + 2] = staffedTicks;
  support.waiting++;
}

function growQueue(support: Support): void {
  const { queue, oldest } = support;
  const grown = new Int32Array(queue.length * 2);
  const head = queue.subarray(oldest * CASE);
  grown.set(head);
  grown.set(queue.subarray(0, oldest * CASE), head.length);
  support.queue = grown;
  support.oldest = 0;
}

/** Sums up how much of support there was: to the end of the last day on which it took a case up. */
export function sumUpSupport({ team, lastDay }: Support, run: Run): void {
  const isLimited = team.servers < Number.MAX_SAFE_INTEGER;
  const staffed = isLimited ? team.servers * team.staffedBefore[(lastDay + 1) * TICKS_PER_DAY] : 0;
  run.totals[TOTAL.supportStaffedTicks] = staffed;
}
