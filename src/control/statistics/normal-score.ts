import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { assert } from '../../kernel/assert.ts';

/**
 * The z within which a standard normal figure lies on either side with the given confidence: 1.96 at 0.95. A bound on one
 * side alone then holds with confidence (1 + confidence) / 2.
 *
 * @param confidence above 0 and below 1
 */
export function normalScoreOf(confidence: number): number {
  assert(confidence > 0 && confidence < 1, `expected a confidence between 0 and 1, received ${confidence}`);
  return normalQuantile((1 + confidence) / 2, 0, 1);
}
