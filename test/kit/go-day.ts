import { joinQueues } from '../../src/simulation/queues.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from './begun-world.ts';
import type { SampleOptions } from './sample-options.ts';

/** A world on a go day with an allocation by stratum, its queues joined. */
export function goDay(options: SampleOptions, ofStratum: readonly number[]): World {
  const world = begunWorld(options);
  joinQueues(world);
  const { allocation, retriesLeft, letsThrough } = world.desk;
  allocation.ofStratum.set(ofStratum);
  retriesLeft.set(ofStratum);
  allocation.receiving.set(ofStratum.flatMap((units, stratum) => (units > 0 ? [stratum] : [])));
  allocation.receivers = ofStratum.filter((units) => units > 0).length;
  letsThrough.fill(1);
  ofStratum.forEach((_, stratum) => {
    allocation.before[stratum] = ofStratum.slice(0, stratum).reduce((sum, each) => sum + each, 0);
  });
  return world;
}
