import type { Settings } from '../../units/settings.ts';
import type { View } from '../view.ts';
import { counted } from './sample.ts';

/** What a rule of daily figures remembers of a scope: attempts that it has seen as resolved and as failed, and its last day, plus 1. */
export const SEEN_BY_DAY = 3;

/**
 * What was reported of a scope since the opening before, as the figures of a day; undefined where that is less than the rule wants: then
 * it is left for the next opening. Notes that it has been seen.
 */
export function takeDay(
  settings: Settings,
  view: View,
  scope: number,
  memory: Float64Array,
  at: number,
  minimumSample: number,
): { readonly resolved: number; readonly failed: number } | undefined {
  const resolved = counted(settings, view.resolvedSoFar, scope) - memory[at];
  // A review that finds the day looked at already finds nothing new.
  if (resolved < minimumSample || memory[at + 2] === view.day + 1) return undefined;
  const failed = counted(settings, view.failedSoFar, scope) - memory[at + 1];
  memory[at] += resolved;
  memory[at + 1] += failed;
  memory[at + 2] = view.day + 1;
  return { resolved, failed: Math.min(failed, resolved) };
}

/** Counts what is known now as seen: a rule that begins afresh looks at what comes from here on. */
export function forgetDays(settings: Settings, view: View, scope: number, memory: Float64Array, at: number): void {
  memory[at] = counted(settings, view.resolvedSoFar, scope);
  memory[at + 1] = counted(settings, view.failedSoFar, scope);
}
