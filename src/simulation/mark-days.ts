import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { INCIDENT, OUT, type Run } from './run.ts';
import type { World } from './world.ts';

/** Marks the days of a future on which an incident was known to be open, and those on which something was out. Planned tests are none of either. */
export function markDays({ run, given }: World): void {
  for (const { fromTick, untilTick } of given.incidents) {
    if (fromTick < untilTick) mark(run, fromTick, untilTick, INCIDENT);
  }
  for (const { fromTick, untilTick, planned } of given.outages) {
    // One that has no length marks the day of what it hits.
    if (!planned) mark(run, fromTick, Math.max(untilTick, fromTick + 1), OUT);
  }
}

function mark({ conduct }: Run, fromTick: number, untilTick: number, bit: number): void {
  const last = Math.min(conduct.length - 1, Math.floor((untilTick - 1) / TICKS_PER_DAY));
  for (let day = Math.floor(fromTick / TICKS_PER_DAY); day <= last; day++) conduct[day] |= bit;
}
