import { SCOPES_PER_STRATUM } from '../control/scope.ts';
import type { World } from './world.ts';

/**
 * Puts installations of a stratum into the scope of every part of the fleet that it belongs to (its four scopes and its
 * status), or takes them out where they moved to another stratum: then the number is negative.
 */
export function addToScope(world: World, stratum: number, installations: number): void {
  const { desk, plan, inScope } = world;
  const at = stratum * SCOPES_PER_STRATUM;
  for (let i = at; i < at + SCOPES_PER_STRATUM; i++) inScope[desk.scopesOf[i]] += installations;
  inScope[plan.scopes.length + plan.strata.status[stratum]] += installations;
}
