import { type People, PROMPT_PEOPLE } from '../control/people.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import type { World } from './world.ts';

/** What the people of the go/no-go do on a migration day. A decision that comes after the last wave is a no-go, told at that wave. */
export function peopleOn({ given, plan }: World, day: number): People {
  if (given.people.length === 0) return PROMPT_PEOPLE;
  const { waves } = plan.calendar;
  let lateTicks = 0;
  let refuses = false;
  let stamps = false;
  for (const spell of given.people) {
    if (spell.fromTick !== day * TICKS_PER_DAY) continue;
    lateTicks = Math.max(lateTicks, spell.lateTicks);
    refuses = refuses || spell.refuses;
    stamps = stamps || spell.stamps;
  }
  const wave = waves.findIndex((tick) => tick >= waves[0] + lateTicks);
  return wave < 0 ? { wave: waves.length - 1, refuses: true, stamps } : { wave, refuses, stamps };
}
