/**
 * A step in a scope's shares, as a rule's closed-form reaction is reckoned from: attempts come in order, each with the same
 * share, so many of them before the step on its own day.
 */
export interface Shift {
  /** Attempts of the rule's scope in a go day. */
  readonly attemptsPerDay: number;
  /** Of these, those from one wave to the next: what is new to a rule of the day when it looks. */
  readonly attemptsPerLook: number;
  /** Of these, resolved before the step, on its day. */
  readonly resolvedBefore: number;
  /** Attempts of a day whose outcome is known only after its last wave: they count since the next opening. */
  readonly knownOvernight: number;
  /** Failed of resolved attempts in the scope, before the step and after it. */
  readonly failedBefore: number;
  readonly failedAfter: number;
  /** The same of failures with an unknown error code. */
  readonly unknownBefore: number;
  readonly unknownAfter: number;
}

/**
 * Attempts from a step until the cumulative ratio of a day reaches a threshold: what was fine before dilutes what is not,
 *
 *     k = resolved before x (threshold - share before) / (share after - threshold),
 *
 * and no less than the minimum sample leaves. Infinite where the share after the step does not exceed the threshold: the
 * rule speaks by chance only. (Flagger's and AWS IoT Jobs' ratios behave so.)
 *
 * @param resolvedBefore attempts @param shareBefore, `shareAfter` and `threshold`: shares @param minimumSample attempts
 */
export function dilutedAttempts(
  resolvedBefore: number,
  shareBefore: number,
  shareAfter: number,
  threshold: number,
  minimumSample: number,
): number {
  if (shareAfter <= threshold) return Number.POSITIVE_INFINITY;
  const diluted = (resolvedBefore * (threshold - shareBefore)) / (shareAfter - threshold);
  return Math.max(0, diluted, minimumSample - resolvedBefore);
}

/**
 * Attempts from a step until a rule that counts since the opening speaks: on the day of the step if what is known of it
 * before the last wave suffices; else on the next, which begins with what was known overnight; infinite where not even a
 * whole day suffices.
 *
 * @param attemptsAfter attempts that it takes when so many were resolved before, on the same day
 */
export function sinceTheOpening(
  { attemptsPerDay, resolvedBefore, knownOvernight }: Shift,
  attemptsAfter: (resolvedBefore: number) => number,
): number {
  const left = attemptsPerDay - resolvedBefore;
  const today = attemptsAfter(resolvedBefore);
  if (today <= left - knownOvernight) return today;
  const afresh = attemptsAfter(0);
  return afresh <= attemptsPerDay ? left + Math.max(0, afresh - knownOvernight) : Number.POSITIVE_INFINITY;
}
