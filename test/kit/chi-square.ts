import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import { expect } from 'vitest';

/** Fewest draws that a pooled cell must expect, for the chi-square law to hold well into its tail. */
const LEAST_EXPECTED = 25;

/**
 * Holds counts against the probabilities that they should follow, by Pearson's chi-square. Neighbouring cells are pooled
 * until each expects at least 25 draws, and into at most some 60 cells.
 *
 * @param counts how often each cell was drawn  @param probabilities that cell's, adding up to 1
 * @param falseAlarm chance that draws which do follow them are refused
 */
export function expectFits(counts: ArrayLike<number>, probabilities: ArrayLike<number>, falseAlarm: number): void {
  let draws = 0;
  for (let cell = 0; cell < counts.length; cell++) draws += counts[cell];
  const least = Math.max(LEAST_EXPECTED, draws / 60);
  const pooled: { counted: number; expected: number }[] = [];
  let counted = 0;
  let expected = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    counted += counts[cell];
    expected += probabilities[cell] * draws;
    if (expected < least) continue;
    pooled.push({ counted, expected });
    counted = 0;
    expected = 0;
  }
  // What is left at the end joins the last cell.
  const last = pooled[pooled.length - 1];
  last.counted += counted;
  last.expected += expected;
  const statistic = pooled.reduce((sum, cell) => sum + (cell.counted - cell.expected) ** 2 / cell.expected, 0);
  if (pooled.length === 1) {
    expect(statistic, 'all draws fall in one cell').toBeLessThan(1e-6);
    return;
  }
  // The chi-square law with k degrees of freedom is a gamma law with shape k / 2 and rate 1 / 2.
  const limit = gammaQuantile(1 - falseAlarm, (pooled.length - 1) / 2, 0.5);
  expect(statistic, `chi-square with ${pooled.length - 1} degrees of freedom`).toBeLessThan(limit);
}
