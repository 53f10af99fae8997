import type { World } from './world.ts';

/** Puts a member's next step into the event list; beyond the horizon it waits for ever. */
export function dueAt(world: World, slot: number, tick: number): void {
  if (tick < world.ticks) world.members.events.schedule(slot, tick);
}
