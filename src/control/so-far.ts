import { PROGRAMME } from './scope.ts';
import { CLASSES, FIRST, LATER, type View } from './view.ts';

/** Attempts of the whole programme, first and later ones, that were reported as resolved since the first day. */
export function resolvedSoFar(view: View): number {
  return view.resolvedSoFar[PROGRAMME * CLASSES + FIRST] + view.resolvedSoFar[PROGRAMME * CLASSES + LATER];
}

/** Of these, those that failed. */
export function failedSoFar(view: View): number {
  return view.failedSoFar[PROGRAMME * CLASSES + FIRST] + view.failedSoFar[PROGRAMME * CLASSES + LATER];
}
