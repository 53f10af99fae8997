import { type Outcome, TROUBLES } from '../fleet/outcome.ts';
import { drawAt } from '../kernel/chance.ts';
import { type DurationLaw, isCertain } from '../kernel/duration-law.ts';
import { NO_TROUBLE } from './members.ts';
import type { World } from './world.ts';

/**
 * Draws what an attempt's path takes: keeps the word of what follows its trouble, and returns that of its turnaround.
 *
 * @param law of that turnaround
 */
export function drawPath({ plan, members, luck }: World, slot: number, law: DurationLaw): number {
  const stratum = members.stratum[slot];
  const outcome = plan.outcomes[plan.strata.outcome[stratum]];
  // Where every length on the path is certain there is nothing to draw, and no word matters.
  if (isCertain(law) && hasCertainPath(outcome, members.trouble[slot])) luck.words.fill(0);
  else drawAt(luck.ofStrata.path, 2 * stratum, members.number[slot], members.attempt[slot], luck.words);
  members.pathWord[slot] = luck.words[1];
  return luck.words[0];
}

/** A long stall draws its length in any case. */
function hasCertainPath({ stallLength, rejectDelay, backOff }: Outcome, kind: number): boolean {
  if (kind >= TROUBLES.length && kind !== NO_TROUBLE) return false;
  return isCertain(stallLength) && isCertain(rejectDelay) && isCertain(backOff);
}
