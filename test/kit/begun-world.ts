import { begin } from '../../src/simulation/begin.ts';
import { startOfDay } from '../../src/simulation/day-start.ts';
import { newWorld, type World } from '../../src/simulation/world.ts';
import { samplePlan } from './plan.ts';
import type { SampleOptions } from './sample-options.ts';

/** The world of a sample plan at the start of its first day: entries are listed and suppliers ready, nothing has moved. */
export function begunWorld(options: SampleOptions = {}, replication = 0): World {
  const world = newWorld(samplePlan(options));
  begin(world, replication);
  startOfDay(world, 0, 0);
  return world;
}
