import { APPROVES, DEFERS, REFUSES } from '../control/governance.ts';
import { type Chamber, clearCapBook, raiseCap } from '../control/raise-cap.ts';
import { thresholdOf } from '../kernel/chance.ts';
import { newestOn } from './given.ts';
import { drawOnce } from './luck.ts';
import type { World } from './world.ts';

/** Forgets one replication before the next. */
export function clearGovernance({ capBook, run }: World): void {
  clearCapBook(capBook);
  run.capFrom.fill(run.open.length);
  run.reopenedOn.fill(run.open.length);
}

/** At the start of a day: the cap's own business, for plans that have one. */
export function governDay(world: World, day: number): void {
  const { plan, given, capBook, view, desk, run } = world;
  if (plan.control.cap.length === 0) return;
  const inForce = newestOn(given.capDay, day);
  const before = capBook.step;
  raiseCap(capBook, plan, view, desk.paused, given.capDay, inForce, chamberOf(world, day), run.log);
  if (inForce !== before) run.capFrom[inForce] = day;
}

function chamberOf({ given, luck }: World, day: number): Chamber {
  return {
    hasCome: (milestone) => given.milestoneDay[milestone] <= day,
    stanceOf: ({ hash, refuses, defers }, step) => {
      drawOnce(luck, hash, 'approval', step, day);
      const word = luck.words[0] >>> 0;
      const refusing = given.values[refuses];
      if (word < thresholdOf(refusing)) return REFUSES;
      return word < thresholdOf(refusing + given.values[defers]) ? DEFERS : APPROVES;
    },
    valueOf: (quantity) => given.values[quantity],
  };
}
