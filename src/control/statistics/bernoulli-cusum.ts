import ln from '@stdlib/math-base-special-ln';
import { assert } from '../../kernel/assert.ts';
import { stepOf } from './log-likelihood.ts';

/**
 * The Bernoulli CUSUM: log-likelihood steps of attempts are summed, and the sum starts again whenever it falls below 0,
 *
 *     S = max(0, S + failed x step of a failure + (resolved - failed) x step of a success),
 *
 * so that S is the evidence for the most suspicious stretch that ends now. It halts where S >= limit.
 *
 * Reports of one batch have no order, and the sum starts again only at the end of a batch. In whatever order the
 * attempts were resolved, S is never above the sum that follows them one by one: a batch may delay a halt, and never
 * makes a false one.
 *
 * Sources: E. S. Page, "Continuous inspection schemes", Biometrika 41 (1954); M. R. Reynolds and Z. G. Stoumbos, "A CUSUM
 * chart for monitoring a proportion when inspecting continuously", Journal of Quality Technology 31 (1999).
 *
 * @param sum S before the batch, in nats, 0 at the start @param failed failed attempts of the batch
 * @param resolved resolved attempts of the batch, failed ones among them
 * @param stepOfFailure of `failureStep`, in nats @param stepOfSuccess of `successStep`, in nats
 */
export function cusumAfter(
  sum: number,
  failed: number,
  resolved: number,
  stepOfFailure: number,
  stepOfSuccess: number,
): number {
  return Math.max(0, sum + stepOf(failed, resolved, stepOfFailure, stepOfSuccess));
}

/**
 * The limit of a CUSUM, in nats, that bounds its false halts by `falseHaltsPerDay` at any volume: ln(attempts / false
 * halts). A stretch that begins at a given attempt ever reaches h with a chance of at most exp(-h) while all is well
 * (J. Ville's inequality, 1939, for the likelihood ratio), and so many stretches begin in a day, also where the sum is
 * carried from day to day. A limit that does not grow with the volume makes false halts that do.
 *
 * @param attemptsPerDay at least 1 @param falseHaltsPerDay above 0 and at most 1, such as 1/250
 */
export function cusumLimit(attemptsPerDay: number, falseHaltsPerDay: number): number {
  assert(
    attemptsPerDay >= 1 && falseHaltsPerDay > 0 && falseHaltsPerDay <= 1,
    `expected attempts of 1 or more and false halts in (0, 1], received ${attemptsPerDay} and ${falseHaltsPerDay}`,
  );
  return ln(attemptsPerDay / falseHaltsPerDay);
}

/**
 * Attempts from a shift to the halt, on average and to first order: limit / mean step (G. Lorden, "Procedures for
 * reacting to a change in distribution", Annals of Mathematical Statistics 42, 1971). It is exceeded by no more than
 * (step of a failure) / mean step, by which the last failure may overshoot. Infinite where the mean step at the share
 * after the shift is not above 0: such a shift is what the CUSUM is told to bear.
 *
 * @param limit in nats @param meanStepAfterShift nats an attempt, {@link stepOf} the share of failures after the shift and 1
 */
export function cusumReactionAttempts(limit: number, meanStepAfterShift: number): number {
  return meanStepAfterShift > 0 ? limit / meanStepAfterShift : Number.POSITIVE_INFINITY;
}
