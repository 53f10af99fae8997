import ln from '@stdlib/math-base-special-ln';
import { assert } from '../../kernel/assert.ts';
import { FAIL, INCONCLUSIVE, PASS, type Verdict } from '../rules/rule.ts';

/**
 * The sequential probability ratio test of a share of failures: log-likelihood steps (`log-likelihood.ts`) are summed over
 * attempts until the sum says that the share is the expected one, or the shifted one. Unlike a CUSUM it can say that all
 * is well, which is what an increase of the volume wants to hear. The sum begins at 0, takes in {@link stepOf} each batch
 * whatever the order within it, and begins again once the test has spoken.
 *
 * Source: A. Wald, "Sequential tests of statistical hypotheses", Annals of Mathematical Statistics 16 (1945).
 */

/**
 * The sum, in nats, at or below which the expected share is accepted: ln(beta / (1 - alpha)), below 0.
 *
 * @param falseHalt alpha, chance to reject the expected share where it holds
 * @param falsePass beta, chance to accept it where the shifted share holds; both above 0, together below 1
 */
export function sprtPassBound(falseHalt: number, falsePass: number): number {
  assertChances(falseHalt, falsePass);
  return ln(falsePass / (1 - falseHalt));
}

/** The sum, in nats, at or above which it is rejected: ln((1 - beta) / alpha), above 0. Chances as in {@link sprtPassBound}. */
export function sprtHaltBound(falseHalt: number, falsePass: number): number {
  assertChances(falseHalt, falsePass);
  return ln((1 - falsePass) / falseHalt);
}

/** What the sum, in nats, says: the expected share holds (PASS), the shifted one does (FAIL), or neither can be said yet. */
export function sprtVerdict(sum: number, passBound: number, haltBound: number): Verdict {
  if (sum >= haltBound) return FAIL;
  return sum <= passBound ? PASS : INCONCLUSIVE;
}

/**
 * Attempts until the test speaks, on average, by Wald's approximation that leaves out by how much the last attempt
 * exceeds a bound: ((1 - halted) x pass bound + halted x halt bound) / mean step.
 *
 * @param haltedShare chance that the test ends in a halt: alpha at the expected share, 1 - beta at the shifted one
 * @param meanStepOfAttempt nats an attempt at that share, not 0
 */
export function sprtExpectedAttempts(
  passBound: number,
  haltBound: number,
  haltedShare: number,
  meanStepOfAttempt: number,
): number {
  return ((1 - haltedShare) * passBound + haltedShare * haltBound) / meanStepOfAttempt;
}

function assertChances(falseHalt: number, falsePass: number): void {
  assert(
    falseHalt > 0 && falsePass > 0 && falseHalt + falsePass < 1,
    `expected two chances above 0 that add up to less than 1, received ${falseHalt} and ${falsePass}`,
  );
}
