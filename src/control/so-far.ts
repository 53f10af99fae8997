import { PROGRAMME } from './scope.ts';
import { CLASSES, FIRST, LATER, type View } from './view.ts';

/** Attempts of a scope, first and later ones, that were reported as resolved since the first day. */
export function resolvedIn(view: View, scope: number): number {
  return view.resolvedSoFar[scope * CLASSES + FIRST] + view.resolvedSoFar[scope * CLASSES + LATER];
}

/** Of these, those that failed. */
export function failedIn(view: View, scope: number): number {
  return view.failedSoFar[scope * CLASSES + FIRST] + view.failedSoFar[scope * CLASSES + LATER];
}

/** Attempts of a scope, first and later ones, that the control centre has started since the first day. */
export function startedIn(view: View, scope: number): number {
  return view.startedSoFar[scope * CLASSES + FIRST] + view.startedSoFar[scope * CLASSES + LATER];
}

/** Attempts of the whole programme that were reported as resolved since the first day. */
export function resolvedSoFar(view: View): number {
  return resolvedIn(view, PROGRAMME);
}

/** Of these, those that failed. */
export function failedSoFar(view: View): number {
  return failedIn(view, PROGRAMME);
}
