import type { z } from 'zod';
import type { Settings } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import type { View } from '../view.ts';
import { attempts, classSettings, counted, sample } from './sample.ts';

/** What a rule of daily figures may be told of them. */
export const dayWords = {
  expected: share.describe('failedOfResolved that is expected'),
  correlation: share.prefault('0.1%').describe('how alike attempts of a day are (intraclass correlation)'),
  minimumSample: sample.default(100).describe('resolved attempts below which days are put together'),
  attempts,
};

/** The settings of these words. */
export function daySettings({
  expected,
  correlation,
  minimumSample,
  attempts,
}: z.output<z.ZodObject<typeof dayWords>>) {
  return { expected, correlation, minimumSample, ...classSettings(attempts) };
}

/** Beyond it a score says no more, and a sum of such scores stays a number. */
const MOST_SCORE = 1e6;

/** A score that memories and logs can hold. */
export function bounded(score: number): number {
  return Math.max(-MOST_SCORE, Math.min(MOST_SCORE, score));
}

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
