import { SCOPES_PER_STRATUM } from '../control/scope.ts';
import { CLASSES, FIRST, LATER } from '../control/view.ts';
import type { World } from './world.ts';

/**
 * Enters what is started into the control centre's own books.
 *
 * @param strata the first `count` of these; what each starts is set apart in `retriesNow` and `freshNow` of the quarantine
 */
export function enterStarted({ view, desk, plan, quarantine }: World, strata: Int32Array, count: number): void {
  const { retriesNow, freshNow } = quarantine;
  for (let i = 0; i < count; i++) {
    const stratum = strata[i];
    enterFirst(view, desk.scopesOf, stratum, plan.strata.entry[stratum], freshNow[stratum]);
    const retries = retriesNow[stratum];
    if (retries === 0) continue;
    const at = stratum * SCOPES_PER_STRATUM;
    for (let place = at; place < at + SCOPES_PER_STRATUM; place++) {
      view.startedSoFar[desk.scopesOf[place] * CLASSES + LATER] += retries;
    }
  }
}

/** Enters first attempts of a stratum, or takes them out of the books where their number is negative. */
export function enterFirst(
  { startedSoFar, startedOfEntry }: World['view'],
  scopesOf: Int32Array,
  stratum: number,
  entry: number,
  attempts: number,
): void {
  const at = stratum * SCOPES_PER_STRATUM;
  for (let place = at; place < at + SCOPES_PER_STRATUM; place++) {
    startedSoFar[scopesOf[place] * CLASSES + FIRST] += attempts;
  }
  startedOfEntry[entry] += attempts;
}
