import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { NONE } from '../../../src/kernel/identity.ts';
import type { PlainStratum } from './fleet.ts';
import type { PlainWorld } from './world.ts';

/** Section 4, 'Learning': at the beginning of a day each DMC knows what it has migrated, less what it forgets now. */
export function learn(world: PlainWorld): void {
  const { plan, strata, day, tick, migratedOf, learnt } = world;
  for (const dmc of plan.dmcs.keys()) {
    learnt[dmc] += migratedOf[dmc];
    migratedOf[dmc] = 0;
  }
  for (const { episode } of world.episodes) {
    if (episode.mechanism !== 'learning loss' || episode.fromTick !== tick) continue;
    const hit = strata.filter(({ scopes }) => scopes.includes(episode.scope)).map(({ dmc }) => dmc);
    for (const dmc of new Set(hit)) learnt[dmc] = Math.floor(learnt[dmc] * (1 - episode.part));
    world.log.record('learning lost', day * 96, episode.scope, NONE);
  }
}

/** What the share of a trouble is multiplied by today. */
export function learntFactorOf(
  { values, learnt }: PlainWorld,
  { outcome, dmc }: PlainStratum,
  trouble: number,
): number {
  const { learning } = outcome;
  if (learning === undefined || !learning.troubles.includes(trouble) || learnt[dmc] === 0) return 1;
  const leaves = values[learning.leaves];
  return leaves + (1 - leaves) * exp(-learning.exponent * ln(1 + learnt[dmc] / learning.pace));
}
