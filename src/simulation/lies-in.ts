import { SCOPES_PER_STRATUM } from '../control/scope.ts';
import type { World } from './world.ts';

/** Whether a stratum lies in a scope. */
export function liesIn({ desk }: World, stratum: number, scope: number): boolean {
  const at = stratum * SCOPES_PER_STRATUM;
  return desk.scopesOf.subarray(at, at + SCOPES_PER_STRATUM).includes(scope);
}
