import { PROGRAMME } from '../scope.ts';
import { resolvedIn, startedIn } from '../so-far.ts';
import type { View } from '../view.ts';

/** Attempts that the control centre has started and of which no outcome is reported yet: in flight, stalled, or still to be told. */
export function unresolved(view: View, scope: number = PROGRAMME): number {
  return Math.max(0, startedIn(view, scope) - resolvedIn(view, scope));
}

/** Installations that are still to be migrated, as far as the control centre's books know: all that wait, and what is unresolved. */
export function remaining(view: View): number {
  const { freshWaiting, retriesWaiting, notEligible } = view;
  let waiting = 0;
  for (let stratum = 0; stratum < freshWaiting.length; stratum++) {
    waiting += freshWaiting[stratum] + retriesWaiting[stratum] + notEligible[stratum];
  }
  return waiting + unresolved(view);
}
