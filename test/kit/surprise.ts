/**
 * How surprising a count is under a binomial law: `trials` times the divergence of the share found from the share
 * stated. By Chernoff's bound it exceeds x with a probability of at most 2 exp(-x), whatever the numbers are, so that
 * a test which asks for less than {@link LARGEST_SURPRISE} raises a false alarm at most once in ten million.
 */
export function binomialSurprise(successes: number, trials: number, share: number): number {
  return trials * (divergencePart(successes / trials, share) + divergencePart(1 - successes / trials, 1 - share));
}

/** The same for a Poisson count. */
export function poissonSurprise(count: number, mean: number): number {
  return (count === 0 ? 0 : count * Math.log(count / mean)) - count + mean;
}

/** ln(2 / 1e-7). */
export const LARGEST_SURPRISE = Math.log(2e7);

function divergencePart(found: number, stated: number): number {
  return found === 0 ? 0 : found * Math.log(found / stated);
}
