import { type Outcome, TROUBLES } from '../fleet/outcome.ts';
import { drawAt } from '../kernel/chance.ts';
import { isCertain } from '../kernel/duration-law.ts';
import type { World } from './world.ts';

/** Draws what an attempt's path takes: keeps the word of what follows its trouble, and returns that of its turnaround. */
export function drawPath({ plan, members, luck }: World, slot: number): number {
  const stratum = members.stratum[slot];
  // Where every length on the path is certain there is nothing to draw, and no word matters.
  if (hasCertainPath(plan.outcomes[plan.strata.outcome[stratum]], members.trouble[slot])) luck.words.fill(0);
  else drawAt(luck.ofStrata.path, 2 * stratum, members.number[slot], members.attempt[slot], luck.words);
  members.pathWord[slot] = luck.words[1];
  return luck.words[0];
}

/** A long stall draws its length in any case. */
function hasCertainPath({ troubledTurnaround, stallLength, rejectDelay, backOff }: Outcome, kind: number): boolean {
  if (kind >= TROUBLES.length) return false;
  return isCertain(troubledTurnaround) && isCertain(stallLength) && isCertain(rejectDelay) && isCertain(backOff);
}

/** Puts a member's next step into the event list; beyond the horizon it waits for ever. */
export function dueAt(world: World, slot: number, tick: number): void {
  if (tick < world.ticks) world.members.events.schedule(slot, tick);
}
