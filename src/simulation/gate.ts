import { type Gate, OPEN_GATE } from '../control/gate.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import type { World } from './world.ts';

/** What the people of the go/no-go do on a migration day. A decision that comes after the last wave is a no-go, told at that wave. */
export function gateOn({ given, plan }: World, day: number): Gate {
  if (given.gates.length === 0) return OPEN_GATE;
  const { waves } = plan.calendar;
  let lateTicks = 0;
  let refuses = false;
  let stamps = false;
  for (const gate of given.gates) {
    if (gate.fromTick !== day * TICKS_PER_DAY) continue;
    lateTicks = Math.max(lateTicks, gate.lateTicks);
    refuses = refuses || gate.refuses;
    stamps = stamps || gate.stamps;
  }
  const wave = waves.findIndex((tick) => tick >= waves[0] + lateTicks);
  return wave < 0 ? { wave: waves.length - 1, refuses: true, stamps } : { wave, refuses, stamps };
}
