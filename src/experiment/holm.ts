/**
 * Which of several findings stand when all are judged together, so that the chance of even one false one is at most the level,
 * however they hang together: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of
 * Statistics 6, 1979. The least chance is held against level / n, the next against level / (n - 1), and so on until one fails.
 *
 * @param chances of each finding where there is nothing to find
 * @param level such as 0.05
 * @returns by finding: whether it stands
 */
export function holm(chances: readonly number[], level: number): readonly boolean[] {
  const order = chances.map((_, place) => place).sort((one, other) => chances[one] - chances[other]);
  const failing = order.findIndex((place, rank) => chances[place] > level / (order.length - rank));
  const standing = new Set(failing < 0 ? order : order.slice(0, failing));
  return chances.map((_, place) => standing.has(place));
}
