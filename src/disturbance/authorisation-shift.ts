import type { Circumstances, PlannedDisturbance } from './disturbance.ts';
import { datedSpell } from './onset.ts';
import type { AuthorisationShift } from './spells.ts';

/**
 * What multiplies the authorisations of its scope from a date on for a drawn length; none where it multiplies by one or where
 * nothing of it lies in the horizon.
 */
export function authorisationShift(
  planned: PlannedDisturbance,
  circumstances: Circumstances,
  times: number,
  catchesUp: boolean,
): AuthorisationShift[] {
  if (times === 1) return [];
  const { scope } = planned;
  return datedSpell(planned, circumstances).map((spell) => ({
    mechanism: 'authorisation',
    scope,
    ...spell,
    times,
    catchesUp,
  }));
}
