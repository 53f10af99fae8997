import ln from '@stdlib/math-base-special-ln';
import { assert } from '../../kernel/assert.ts';

/**
 * What a failed attempt adds to the logarithm of the likelihood of a shifted share of failures over that of the
 * expected share: ln(shifted / expected), above 0.
 *
 * @param expectedShare failed of resolved attempts where all is well, above 0
 * @param shiftedShare the share that is to be found out, above the expected one and below 1; anything else is our own
 * fault ({@link Broken}): whoever reads the two from an author tells the author
 */
export function failureStep(expectedShare: number, shiftedShare: number): number {
  assertOrdered(expectedShare, shiftedShare);
  return ln(shiftedShare / expectedShare);
}

/** What an attempt that did not fail adds: ln((1 - shifted) / (1 - expected)), below 0. Shares as in {@link failureStep}. */
export function successStep(expectedShare: number, shiftedShare: number): number {
  assertOrdered(expectedShare, shiftedShare);
  return ln((1 - shiftedShare) / (1 - expectedShare));
}

/**
 * What a batch of attempts adds, in nats, in whatever order they were resolved. With a share of failures of one attempt it
 * is what an attempt adds on average: below 0 at the expected share, above 0 at the shifted one.
 *
 * @param failed attempts @param resolved attempts, failed ones among them
 */
export function stepOf(failed: number, resolved: number, stepOfFailure: number, stepOfSuccess: number): number {
  return failed * stepOfFailure + (resolved - failed) * stepOfSuccess;
}

function assertOrdered(expectedShare: number, shiftedShare: number): void {
  assert(
    expectedShare > 0 && expectedShare < shiftedShare && shiftedShare < 1,
    `expected 0 < expected share < shifted share < 1, received ${expectedShare} and ${shiftedShare}`,
  );
}
