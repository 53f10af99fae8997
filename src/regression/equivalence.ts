import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Measured } from './difference.ts';

/** Chance to call two equivalent that differ by the margin, of each comparison before Holm's correction. */
export const ALPHA = 0.05;

/** How a difference stands to a margin: two questions, each with its p-value, and how likely equals are to be found so. */
export interface Standing {
  /** Largest difference, either way, that does not matter. */
  readonly margin: number;
  /** Of 'it differs by the margin or more': small where the difference lies within. */
  readonly pEquivalent: number;
  /** Of 'it differs by the margin or less': small where the difference lies beyond. */
  readonly pChanged: number;
  /** Chance that such a comparison calls two equivalent that do not differ at all. */
  readonly power: number;
}

/**
 * Two one-sided tests: is a difference within a margin, or beyond it? That nothing can be seen is no evidence that nothing is
 * there: equivalence has to be shown. Source: D. J. Schuirmann, "A comparison of the two one-sided tests procedure and
 * the power approach", Journal of Pharmacokinetics and Biopharmaceutics 15 (1987), 657 to 680.
 *
 * @param margin above 0, in the unit of the difference
 * @param alpha level at which the power is told
 */
export function standingOf(
  { difference, standardError, freedom }: Measured,
  margin: number,
  alpha: number = ALPHA,
): Standing {
  const inside = margin - Math.abs(difference);
  if (standardError === 0) {
    return { margin, pEquivalent: inside > 0 ? 0 : 1, pChanged: inside < 0 ? 0 : 1, power: 1 };
  }
  const pEquivalent = beyond(inside / standardError, freedom);
  const reach = margin / standardError - normalQuantile(1 - alpha, 0, 1);
  return {
    margin,
    pEquivalent,
    pChanged: 1 - pEquivalent,
    power: Math.max(0, 2 * normalCdf(reach, 0, 1) - 1),
  };
}

/** P(T > t) of Student's law; by the beta law, because T^2 / (f + T^2) follows that of 1/2 and f/2. */
function beyond(t: number, freedom: number): number {
  const outside = 1 - betaCdf((t * t) / (freedom + t * t), 0.5, freedom / 2);
  return t >= 0 ? outside / 2 : 1 - outside / 2;
}
