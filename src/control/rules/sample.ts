import { z } from 'zod';
import { aboveZero } from '../../units/above-zero.ts';
import { type Settings, settingOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { CLASSES, FIRST, LATER, type View } from '../view.ts';
import type { Evidence } from './rule.ts';

/** A share at which a rule fails: above nothing, else it would always fail. */
export const threshold = aboveZero(share, 'a share above 0%');

const fromAHalf = 'a share from 50% to below 100%';

/** The confidence of an interval between two bounds. */
export const confidence = share.refine((confidence) => confidence >= 0.5 && confidence < 1, {
  error: `expected ${fromAHalf}`,
  params: { expected: fromAHalf },
});

/** A least number of attempts before a rule speaks. */
export const sample = z.int().min(1).max(1_000_000_000);

/** Which attempts count: baselines differ between first and later ones. */
export const attempts = z.enum(['all', 'first', 'later']).default('all').describe('which attempts count');

/** The settings that {@link counted} reads. */
export function classSettings(attempts: 'all' | 'first' | 'later'): { readonly first: number; readonly later: number } {
  return { first: attempts === 'later' ? 0 : 1, later: attempts === 'first' ? 0 : 1 };
}

/** Attempts of a scope, of the classes that count. @param counts by scope and class */
export function counted(settings: Settings, counts: Int32Array | Float64Array, scope: number): number {
  return (
    settingOf(settings, 'first') * counts[scope * CLASSES + FIRST] +
    settingOf(settings, 'later') * counts[scope * CLASSES + LATER]
  );
}

/** The evidence of a rule that goes by the share of today's resolved attempts that failed. */
export function failedOfResolvedToday(settings: Settings, view: View, scope: number): readonly Evidence[] {
  return [
    ['failed today', counted(settings, view.failedToday, scope)],
    ['resolved today', counted(settings, view.resolvedToday, scope)],
  ];
}

/** The sample that a threshold asks for by itself: 100, or as many as let 20 failures be expected at it, where these are more. */
export function usualSample(threshold: number): number {
  return Math.max(100, Math.ceil(20 / threshold));
}
