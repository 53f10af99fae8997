import type { Settings } from '../../units/settings.ts';
import type { View } from '../view.ts';
import { counted } from './sample.ts';

/** What a rule remembers to tell what is new of a scope: attempts that it has seen as resolved, and as failed. */
export const SEEN = 2;

/** Attempts, of the classes that count. */
export interface Batch {
  resolved: number;
  failed: number;
}

/** Room for two batches, so that a rule makes nothing new at a wave. */
export function newBatches(): { readonly before: Batch; readonly now: Batch } {
  return { before: { resolved: 0, failed: 0 }, now: { resolved: 0, failed: 0 } };
}

/**
 * What has come since the rule last looked at a scope, in two batches: what came in at earlier waves at which it was not asked
 * (there was no failure in it), and what this wave brought. Notes that it has seen both.
 *
 * @param at where the rule remembers what it has seen
 */
export function takeBatches(
  settings: Settings,
  view: View,
  scope: number,
  memory: Float64Array,
  at: number,
  into: ReturnType<typeof newBatches>,
): void {
  const resolved = counted(settings, view.resolvedSoFar, scope);
  const failed = counted(settings, view.failedSoFar, scope);
  const resolvedBefore = Math.max(memory[at], counted(settings, view.resolvedBefore, scope));
  const failedBefore = Math.max(memory[at + 1], counted(settings, view.failedBefore, scope));
  into.before.resolved = resolvedBefore - memory[at];
  into.before.failed = failedBefore - memory[at + 1];
  into.now.resolved = resolved - resolvedBefore;
  into.now.failed = failed - failedBefore;
  memory[at] = resolved;
  memory[at + 1] = failed;
}

/** Counts what is known now as seen: a rule that begins afresh looks at what comes from here on. */
export function forgetBatches(settings: Settings, view: View, scope: number, memory: Float64Array, at: number): void {
  memory[at] = counted(settings, view.resolvedSoFar, scope);
  memory[at + 1] = counted(settings, view.failedSoFar, scope);
}
