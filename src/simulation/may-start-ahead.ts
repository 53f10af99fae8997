import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { shiftsBy } from './modifiers.ts';
import type { World } from './world.ts';

/**
 * Whether nothing can come between now and the last wave but what is noticed and taken back: no rule or plan of the control
 * centre lets only a part through, nothing but the deal holds a wave back (services, outages, thresholds, stale
 * authorisations), nothing makes attempts slower, no halt may call back what is in flight, nobody looks in the day at books that would be ahead of their time, or knows where trouble truly is, and no share
 * changes that is drawn against.
 */
export function mayStartAhead(world: World): boolean {
  const { plan, desk, view, services, outages, quarantine, departures, given } = world;
  const { waves } = plan.calendar;
  if (world.restricted || world.followsAll || services.count > 0 || outages.possible || quarantine.watches > 0)
    return false;
  if (departures.stale.length > 0 || given.delayed.length > 0 || given.slow.length > 0) return false;
  if (desk.looksAtBooks || desk.truth !== undefined) return false;
  return !shiftsBy(world, view.day * TICKS_PER_DAY + waves[waves.length - 1]);
}
