import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';

/** How trouble becomes rarer with what a DMC has behind it. */
export interface Learning {
  /** Troubles whose shares fall: places in TROUBLES, ascending. */
  readonly troubles: readonly number[];
  /** Quantity: what is left of these shares in the end. */
  readonly leaves: number;
  /** Migrations after which `2 ** -exponent` is left of what there is to be learnt. */
  readonly pace: number;
  /** How steeply it falls. */
  readonly exponent: number;
}

/**
 * What a share is multiplied by once so many installations have been migrated: leaves + (1 - leaves) (1 + n / pace)^-exponent,
 * so that the share goes from p(0) to leaves x p(0). The power is taken by @stdlib's exponential and logarithm, which are the
 * same on every engine.
 *
 * Source of the form: a power law of practice with an asymptote (A. Newell and P. S. Rosenbloom, 1981).
 */
export function learntFactor(migrated: number, leaves: number, { pace, exponent }: Learning): number {
  if (migrated === 0) return 1;
  return leaves + (1 - leaves) * exp(-exponent * ln(1 + migrated / pace));
}
