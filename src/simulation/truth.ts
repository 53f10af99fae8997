import { knowsTruth } from '../control/hand-over.ts';
import { isOn } from '../disturbance/share-modifier.ts';
import { NONE } from '../kernel/identity.ts';
import { beginDiagnosis } from './diagnosis.ts';
import { ACTIVE, forStrataOf } from './modifiers.ts';
import type { World } from './world.ts';

/** Writes where a defect is on now, if a strategy of the plan is to know it. */
export function writeTruth(world: World, tick: number): void {
  const { truth } = world.desk;
  if (truth === undefined) return;
  truth.troubled.fill(0);
  world.given.modifiers.forEach((modifier, place) => {
    if (!modifier.isDefect || world.modifierPhase[place] !== ACTIVE || !isOn(modifier, tick)) return;
    forStrataOf(world, modifier, (stratum) => {
      truth.troubled[stratum] = 1;
    });
  });
}

/**
 * Who knows the truth learns of every defect that is active and that it has not heard of yet: in the tick of its onset, or when
 * it takes over. The diagnosis of what can be mended begins there and then, without a halt.
 */
export function learnTruth(world: World, tick: number): void {
  if (world.desk.truth === undefined || !knowsTruth(world.desk.helm)) return;
  world.given.modifiers.forEach((modifier, place) => {
    if (!modifier.isDefect || world.modifierPhase[place] !== ACTIVE || world.modifierKnown[place] === 1) return;
    world.modifierKnown[place] = 1;
    world.run.log.record('defect known', tick, modifier.scope, NONE);
    if (modifier.mendedByDiagnosis) beginDiagnosis(world, modifier.scope, tick, false);
  });
}

/** Whether what is out counts as known from its onset on, because whoever decides knows the truth. */
export function knowsOutages({ desk }: World): boolean {
  return desk.truth !== undefined && knowsTruth(desk.helm);
}
