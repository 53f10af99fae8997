import type { Circumstances, PlannedDisturbance } from './disturbance.ts';
import { datedSpell } from './onset.ts';
import { type Modified, type ShareModifier, STEP } from './share-modifier.ts';

/** By how much a share is modified. */
export type Size = Pick<ShareModifier, 'times' | 'plus' | 'mendedByDiagnosis'>;

/**
 * What modifies shares from a date on for a drawn length, and then passes by itself: one modifier of its whole size, or none
 * where it has no size or nothing of it lies in the horizon.
 */
export function passingModifier(
  planned: PlannedDisturbance,
  circumstances: Circumstances,
  of: Modified,
  size: Size,
): ShareModifier[] {
  if (size.times === 1 && size.plus === 0) return [];
  return datedSpell(planned, circumstances).map((spell) => ({
    mechanism: 'shares',
    scope: planned.scope,
    ...spell,
    of,
    ...size,
    shape: STEP,
    isDefect: true,
  }));
}
