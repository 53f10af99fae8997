/**
 * An exponentially weighted moving average of scores (figures less what is expected of them, in their own standard
 * deviations), and how far it is from 0 in its standard deviations so far:
 *
 *     z(i) = lambda x(i) + (1 - lambda) z(i - 1),  z(0) = 0,
 *     var z(i) = lambda / (2 - lambda) x (1 - (1 - lambda)^(2 i)).
 *
 * Source: J. M. Lucas and M. S. Saccucci, "Exponentially weighted moving average control schemes: properties and
 * enhancements", Technometrics 32 (1990).
 */

/** Cells of the memory that one average takes; all zero before the first score. */
export const EWMA_CELLS = 2;

const AVERAGE = 0;
const VARIANCE = 1;

/**
 * Takes a score in.
 *
 * @param memory the average lies at `at` and in the cells after it @param score in standard deviations
 * @param weight lambda, above 0 and at most 1: what the newest score counts
 */
export function recordEwma(memory: Float64Array, at: number, score: number, weight: number): void {
  const kept = 1 - weight;
  memory[at + AVERAGE] = weight * score + kept * memory[at + AVERAGE];
  // The recurrence of the variance's closed form above, which would want a power.
  memory[at + VARIANCE] = weight * weight + kept * kept * memory[at + VARIANCE];
}

/** The average in its own standard deviations, to be held against L (2.7 to 3 by custom); 0 before the first score. */
export function ewmaScore(memory: Float64Array, at: number): number {
  const variance = memory[at + VARIANCE];
  return variance > 0 ? memory[at + AVERAGE] / Math.sqrt(variance) : 0;
}
