import { liesIn } from '../control/desk.ts';
import type { DelayedFailures } from '../disturbance/disturbance.ts';
import { thresholdOf, WORDS } from '../kernel/chance.ts';
import { NONE } from '../kernel/identity.ts';
import { NOTHING } from './delayed.ts';
import { visit } from './marks.ts';
import type { World } from './world.ts';

/** Makes room for the episodes of this replication; none of them has begun. */
export function prepareDelayed(world: World): void {
  const { delayed, plan, given } = world;
  delayed.below.fill(0);
  delayed.upTo = new Float64Array(plan.strata.count * given.delayed.length);
}

/** Episodes that end at a tick. */
export function endDelayed(world: World, tick: number): void {
  for (const episode of world.given.delayed) {
    if (episode.untilTick !== tick) continue;
    reckon(world, episode, tick);
    world.run.log.record('delayed failures end', tick, episode.scope, NONE);
  }
}

/** Episodes that begin at a tick. */
export function beginDelayed(world: World, tick: number): void {
  for (const episode of world.given.delayed) {
    if (episode.fromTick !== tick) continue;
    reckon(world, episode, tick);
    world.run.log.record('delayed failures begin', tick, episode.scope, NONE);
  }
}

/** Works the thresholds of an episode's strata out, as they stand from a tick on. */
function reckon(world: World, { scope }: DelayedFailures, tick: number): void {
  const { delayed, given, plan } = world;
  const episodes = given.delayed.length;
  for (let stratum = 0; stratum < plan.strata.count; stratum++) {
    if (!liesIn(world.desk, stratum, scope)) continue;
    let sum = 0;
    const at = stratum * episodes;
    for (const [place, episode] of given.delayed.entries()) {
      const lasts = episode.fromTick <= tick && tick < episode.untilTick;
      if (lasts && liesIn(world.desk, stratum, episode.scope)) sum += episode.share;
      delayed.upTo[at + place] = sum;
    }
    delayed.below[stratum] = thresholdOf(Math.min(1, sum));
    if (sum === 0) continue;
    for (let place = at; place < at + episodes; place++) {
      delayed.upTo[place] = Math.round((delayed.upTo[place] / sum) * WORDS);
    }
  }
}

/** Finds those of the numbers [from, to) that are to fail after their migration, into `delayed.marks`. */
export function findDelayed(world: World, stratum: number, from: number, to: number): void {
  const { delayed, luck } = world;
  const { delayedPlanes, delayed: keys } = luck.ofStrata;
  visit(delayed.marks, stratum, from, to, delayed.below[stratum], delayedPlanes, keys);
}

/** What will come after the migration of the i-th of those that were found last. */
export function afterwardsAt({ delayed, given }: World, stratum: number, i: number): number {
  const word = delayed.marks.kindWords[i] >>> 0;
  const episodes = given.delayed.length;
  let episode = 0;
  while (word >= delayed.upTo[stratum * episodes + episode]) episode++;
  return episode + 1;
}

/** What will come after the migration of one number. */
export function afterwardsOf(world: World, stratum: number, number: number): number {
  if (world.delayed.below[stratum] === 0) return NOTHING;
  findDelayed(world, stratum, number, number + 1);
  return world.delayed.marks.found === 0 ? NOTHING : afterwardsAt(world, stratum, 0);
}
