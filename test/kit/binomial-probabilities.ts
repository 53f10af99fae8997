/** P(B = k) for a binomial B, by its recurrence. */
export function binomialProbabilities(trials: number, share: number): number[] {
  const probabilities = [(1 - share) ** trials];
  for (let k = 1; k <= trials; k++) {
    probabilities.push((probabilities[k - 1] * (trials - k + 1) * share) / (k * (1 - share)));
  }
  return probabilities;
}
