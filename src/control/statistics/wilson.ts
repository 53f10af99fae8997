/**
 * Wilson's score bounds of a share of failures: the shares b that the observed one differs from by z of their own standard
 * deviations, |failed / resolved - b| = z sqrt(b (1 - b) / resolved). They hold for few failures and for none.
 *
 *     b = (failed + z^2 / 2 -+ z sqrt(failed (resolved - failed) / resolved + z^2 / 4)) / (resolved + z^2)
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (1927).
 */

/**
 * The lower bound, between 0 and the observed share; 0 where nothing is resolved.
 *
 * @param failed @param resolved attempts, failed ones among them @param score z, of {@link normalScoreOf}
 */
export function wilsonLower(failed: number, resolved: number, score: number): number {
  if (failed <= 0 || resolved <= 0) return 0;
  // Both ends of the interval are roots of one quadratic, whose product is failed^2 / resolved / (resolved + z^2): the
  // lower end found from the upper one loses no digits where failures are rare.
  return (failed * failed) / resolved / ((resolved + score * score) * wilsonUpper(failed, resolved, score));
}

/**
 * Attempts from a step in the share of failures until the lower bound lies above a threshold, in the mean. The interval holds
 * the thresholds that a score test does not reject, so the bound lies above T once failed - T n > z sqrt(T (1 - T) n): with n
 * resolved in all, of which so many before the step, that is a quadratic in sqrt(n),
 *
 *     (after - T) n - z sqrt(T (1 - T)) sqrt(n) - resolved before x (after - before) = 0.
 *
 * @param resolvedBefore attempts before the step, on its day @param shareBefore, `shareAfter` and `threshold`: shares
 */
export function wilsonReactionAttempts(
  resolvedBefore: number,
  shareBefore: number,
  shareAfter: number,
  threshold: number,
  score: number,
): number {
  const above = shareAfter - threshold;
  if (above <= 0) return Number.POSITIVE_INFINITY;
  const spread = score * Math.sqrt(threshold * (1 - threshold));
  const diluted = Math.max(0, resolvedBefore * (shareAfter - shareBefore));
  const root = (spread + Math.sqrt(spread * spread + 4 * above * diluted)) / (2 * above);
  return Math.max(0, root * root - resolvedBefore);
}

/** The upper bound, between the observed share and 1; 1 where nothing is resolved. Arguments as in {@link wilsonLower}. */
export function wilsonUpper(failed: number, resolved: number, score: number): number {
  if (resolved <= 0 || failed >= resolved) return 1;
  const square = score * score;
  const spread = score * Math.sqrt((failed * (resolved - failed)) / resolved + square / 4);
  return (failed + square / 2 + spread) / (resolved + square);
}
