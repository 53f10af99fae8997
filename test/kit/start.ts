import { start } from '../../src/simulation/attempt.ts';
import type { World } from '../../src/simulation/world.ts';

/** Starts first attempts of one stratum. */
export function startFresh(world: World, stratum: number, attempts: number, tick: number, held = 0): void {
  world.quarantine.heldNow[stratum] = held;
  world.quarantine.freshNow[stratum] = attempts;
  start(world, Int32Array.of(stratum), 1, tick);
}

/** Starts later attempts of one stratum. */
export function startRetries(world: World, stratum: number, attempts: number, tick: number, held = 0): void {
  world.quarantine.heldNow[stratum] = held;
  world.quarantine.retriesNow[stratum] = attempts;
  start(world, Int32Array.of(stratum), 1, tick);
}
