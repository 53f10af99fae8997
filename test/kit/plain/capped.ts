/** Section 7: mean and variance of the smaller of a Poisson count and a cap, by summing over every count below the cap. */
export function moments(mean: number, cap: number): { readonly mean: number; readonly variance: number } {
  if (cap === Number.POSITIVE_INFINITY) return { mean, variance: mean };
  let probability = Math.exp(-mean);
  let atCap = 1;
  let first = 0;
  let second = 0;
  for (let count = 0; count < cap; count++) {
    first += count * probability;
    second += count * count * probability;
    atCap -= probability;
    probability *= mean / (count + 1);
  }
  first += cap * atCap;
  second += cap * cap * atCap;
  return { mean: first, variance: Math.max(0, second - first * first) };
}
