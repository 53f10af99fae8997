import { MOVED_OUT, PENDING_SUPPLIER, STATUSES } from '../../../src/fleet/installation.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { MEASURES } from '../../../src/simulation/run.ts';
import { failingOf, openOf } from './close.ts';
import type { PlainStratum } from './fleet.ts';
import type { PlainWorld } from './world.ts';

/**
 * Section 10: notes whether each part is done at this close. The day of a measure is the one after the last close at
 * which it was not yet met, so that 'done' holds to the horizon.
 */
export function noteClearance(world: PlainWorld): void {
  for (const [part, strata] of world.parts.entries()) {
    for (const [measure, isDone] of measures(strata).entries()) {
      if (!isDone) world.run.doneOn[part * MEASURES.length + measure] = world.day + 1;
    }
  }
}

/** The parts of a fleet: its scopes, then the statuses. */
export function partsOf(plan: Plan, strata: readonly PlainStratum[]): PlainStratum[][] {
  return [
    ...plan.scopes.map((_, scope) => strata.filter(({ scopes }) => scopes.includes(scope))),
    ...STATUSES.map((_, place) => strata.filter(({ status }) => status === place)),
  ];
}

/** Whether each measure is met now: all, 95% and 99% done; and all, 95% and 99% operational. */
function measures(strata: readonly PlainStratum[]): boolean[] {
  const open = openOf(strata);
  // Whoever moved to another stratum is in scope there.
  const putInScope = strata.reduce((sum, { installations, tally }) => sum + installations.length - tally[MOVED_OUT], 0);
  const pending = strata.reduce((sum, { tally }) => sum + tally[PENDING_SUPPLIER], 0) + failingOf(strata);
  return [open, open + pending].flatMap((left) => [left === 0, 20 * left <= putInScope, 100 * left <= putInScope]);
}
