import { liesIn } from '../control/desk.ts';
import { learntFactor } from '../fleet/learning.ts';
import { NONE } from '../kernel/identity.ts';
import { updateShares } from './modifiers.ts';
import type { World } from './world.ts';

/** Takes the migrations of the day that closes into what DMCs have behind them. */
export function practise({ learnt, plan, migratedToday }: World): void {
  if (!learnt.learns) return;
  for (let stratum = 0; stratum < migratedToday.length; stratum++) {
    learnt.migrated[plan.strata.dmc[stratum]] += migratedToday[stratum];
  }
}

/** At the beginning of a day: what is forgotten now, and shares as they follow from what is left. */
export function learn(world: World, tick: number): void {
  const { learnt, plan, given } = world;
  for (const loss of given.losses) {
    if (loss.fromTick === tick) forget(world, loss.scope, loss.part, tick);
  }
  if (!learnt.learns) return;
  const { migrated, known, factor } = learnt;
  for (let stratum = 0; stratum < plan.strata.count; stratum++) {
    const { learning } = plan.outcomes[plan.strata.outcome[stratum]];
    const dmc = plan.strata.dmc[stratum];
    if (learning === undefined || migrated[dmc] === known[dmc]) continue;
    factor[stratum] = learntFactor(migrated[dmc], given.values[learning.leaves], learning);
    updateShares(world, stratum, tick);
  }
  known.set(migrated);
}

function forget(world: World, scope: number, part: number, tick: number): void {
  const { learnt, plan, run } = world;
  const isHit = new Uint8Array(learnt.migrated.length);
  for (let stratum = 0; stratum < plan.strata.count; stratum++) {
    if (liesIn(world.desk, stratum, scope)) isHit[plan.strata.dmc[stratum]] = 1;
  }
  for (let dmc = 0; dmc < isHit.length; dmc++) {
    if (isHit[dmc] === 1) learnt.migrated[dmc] = Math.floor(learnt.migrated[dmc] * (1 - part));
  }
  run.log.record('learning lost', tick, scope, NONE);
}
