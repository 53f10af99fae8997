import type { Plan } from '../plan/plan.ts';
import { give, newGiven } from '../simulation/given.ts';
import { newLuck, turnTo } from '../simulation/luck.ts';

/** What the first replications drew for each of a plan's quantities: by place, then by replication. */
export function drawnValues(plan: Plan, replications: number): readonly Float64Array[] {
  const given = newGiven(plan);
  const luck = newLuck(plan.seed.key, plan.strata.count);
  const drawn = plan.quantities.map(() => new Float64Array(replications));
  for (let replication = 0; replication < replications; replication++) {
    turnTo(luck, replication, plan.strata);
    give(given, plan, luck);
    for (const [place, values] of drawn.entries()) values[replication] = given.values[place];
  }
  return drawn;
}
