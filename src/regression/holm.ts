/**
 * Adjusts p-values for there being several, so that the chance of any false one is bounded: the smallest counts as many
 * times as there are p-values, the next once less, and none less than one before it. Source: S. Holm, "A simple
 * sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979), 65 to 70.
 *
 * @returns in the order in which they were given, at most 1
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, place) => place).sort((a, b) => pValues[a] - pValues[b] || a - b);
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  for (const [rank, place] of order.entries()) {
    largest = Math.max(largest, Math.min(1, pValues[place] * (pValues.length - rank)));
    adjusted[place] = largest;
  }
  return adjusted;
}
