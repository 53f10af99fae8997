import { TICKS_PER_DAY } from '../kernel/clock.ts';
import type { DurationLaw } from '../kernel/duration-law.ts';

/** What a disturbance does to shares in its scope while an episode lasts. */
export interface ShareModifier {
  readonly mechanism: 'shares';
  readonly scope: number;
  readonly fromTick: number;
  /** Exclusive; the horizon where nothing but a diagnosis ends it. */
  readonly untilTick: number;
  readonly of: Modified;
  /** The share is multiplied by this, then this is added; what of it applies at a tick, its shape says. */
  readonly times: number;
  readonly plus: number;
  readonly shape: Shape;
  /** Whether it is something that went wrong: the log tells it, and attempts are exposed to it until a halt meets it. */
  readonly isDefect: boolean;
  /** Whether the diagnosis that follows a halt of its scope mends it. */
  readonly mendedByDiagnosis: boolean;
}

/** Which shares a modifier changes; troubles are places in TROUBLES. */
export type Modified =
  | { readonly kind: 'troubles'; readonly troubles: readonly number[] }
  /** Of failures that began as one of these troubles, those whose error code is unknown. */
  | { readonly kind: 'unknown codes'; readonly troubles: readonly number[] }
  /** A trouble of its own (its owner's hash tells it from others), of which there is none without it: stalls of another length than the outcome's. */
  | { readonly kind: 'long stalls'; readonly owner: number; readonly length: DurationLaw };

/** How the size of a modifier goes with time. */
export type Shape =
  | { readonly kind: 'step' }
  /** On its nth day, `sinceDay` being the first, n times these points are added, until all are. */
  | { readonly kind: 'drift'; readonly sinceDay: number; readonly plusPerDay: number }
  /** It is on in these ticks of every day, and off in the others. */
  | { readonly kind: 'daily'; readonly fromTickOfDay: number; readonly untilTickOfDay: number }
  /** By day of the horizon: what the share is multiplied by on it. */
  | { readonly kind: 'uneven'; readonly timesOn: Float64Array };

/** The shape of what has its whole size from its onset on. */
export const STEP: Shape = Object.freeze({ kind: 'step' });

/** Whether a modifier that lasts is on at a tick. */
export function isOn({ shape }: ShareModifier, tick: number): boolean {
  if (shape.kind !== 'daily') return true;
  const tickOfDay = tick % TICKS_PER_DAY;
  return tickOfDay >= shape.fromTickOfDay && tickOfDay < shape.untilTickOfDay;
}

/** What the share is multiplied by at a tick. */
export function timesAt({ shape, times }: ShareModifier, tick: number): number {
  return shape.kind === 'uneven' ? shape.timesOn[Math.floor(tick / TICKS_PER_DAY)] : times;
}

/** The points that are added to the share at a tick. */
export function plusAt({ shape, plus }: ShareModifier, tick: number): number {
  if (shape.kind !== 'drift') return plus;
  const days = Math.floor(tick / TICKS_PER_DAY) - shape.sinceDay + 1;
  return Math.min(plus, days * shape.plusPerDay);
}

/** The first tick after this one at which the size of a modifier that lasts may be another; infinite where it stays. */
export function nextChange({ shape }: ShareModifier, tick: number): number {
  const midnight = tick - (tick % TICKS_PER_DAY);
  switch (shape.kind) {
    case 'step':
      return Number.POSITIVE_INFINITY;
    case 'daily':
      if (tick < midnight + shape.fromTickOfDay) return midnight + shape.fromTickOfDay;
      if (tick < midnight + shape.untilTickOfDay) return midnight + shape.untilTickOfDay;
      return midnight + TICKS_PER_DAY + shape.fromTickOfDay;
    case 'drift':
    case 'uneven':
      return midnight + TICKS_PER_DAY;
    default:
      return shape satisfies never;
  }
}
