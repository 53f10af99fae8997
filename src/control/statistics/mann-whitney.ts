/**
 * The Mann-Whitney test of a sample against a baseline, with the Hodges-Lehmann shift between them and its confidence bounds:
 * do rates of a canary lie above those of a baseline watched at the same time? It takes ranks only, so that one wild hour
 * moves it no more than any other.
 *
 * By the normal approximation with correction for ties and continuity, which is good from some 20 figures each; for a
 * halting rule 50 are wanted. Not for the hot loop: it sorts all differences.
 *
 * Sources: H. B. Mann and D. R. Whitney, "On a test of whether one of two random variables is stochastically larger than the
 * other", Annals of Mathematical Statistics 18 (1947); J. L. Hodges and E. L. Lehmann, "Estimates of location based on rank
 * tests", same journal 34 (1963); E. L. Lehmann, "Nonparametrics" (1975), for ties and for bounds from ordered differences.
 */

/** What a comparison says; rates in the samples' own unit. */
export interface Shift {
  /** U: pairs of which the sample's figure is the larger, ties by half. */
  larger: number;
  /** U in standard deviations from what equal samples make it, half a pair off for continuity: above 0 the sample lies higher. */
  score: number;
  /** The Hodges-Lehmann shift: the median of all differences, sample less baseline. */
  estimate: number;
  /** Bounds of the shift; infinite where the samples are too small for the confidence. */
  lower: number;
  upper: number;
  sampleMean: number;
  baselineMean: number;
}

/** Room for what {@link compareSamples} says. */
export function newShift(): Shift {
  return { larger: 0, score: 0, estimate: 0, lower: 0, upper: 0, sampleMean: 0, baselineMean: 0 };
}

/** Cells of scratch that a comparison of samples of these sizes takes. */
export function differenceCells(sampleCount: number, baselineCount: number): number {
  return Math.max(sampleCount * baselineCount, sampleCount + baselineCount);
}

/**
 * Compares two samples of one figure or more each, none of which is changed.
 *
 * @param normalScore z of the bounds, of {@link normalScoreOf} @param scratch of {@link differenceCells} cells or more, overwritten
 * @param into what the comparison says, overwritten
 */
export function compareSamples(
  sample: Float64Array,
  baseline: Float64Array,
  normalScore: number,
  scratch: Float64Array,
  into: Shift,
): void {
  const pairs = sample.length * baseline.length;
  // Ties first: both steps use the same scratch.
  const deviation = deviationOfPairs(sample, baseline, scratch);
  const differences = orderedDifferences(sample, baseline, scratch);
  into.larger = largerPairs(differences);
  const surplus = into.larger - pairs / 2;
  into.score = deviation > 0 ? (surplus - Math.sign(surplus) / 2) / deviation : 0;
  into.estimate = (differences[(pairs - 1) >> 1] + differences[pairs >> 1]) / 2;
  // The shift at which U would lie just z deviations off is the difference of this rank from either end.
  const rank = Math.floor(pairs / 2 - normalScore * deviation - 0.5);
  into.lower = rank < 0 ? Number.NEGATIVE_INFINITY : differences[rank];
  into.upper = rank < 0 ? Number.POSITIVE_INFINITY : differences[pairs - 1 - rank];
  into.sampleMean = meanOf(sample);
  into.baselineMean = meanOf(baseline);
}

/**
 * Whether the sample lies higher by more than may be borne: the shift's lower bound exceeds a share of the shift itself, and
 * the sample's mean is at least so many times the baseline's. Semantics of Spinnaker's Kayenta, whose Netflix judge takes a
 * tolerance of 0.25 with a confidence of 0.98.
 *
 * @param tolerance share of the shift @param leastRatio mean over mean, such as 1.1
 */
export function liesHigher(shift: Shift, tolerance: number, leastRatio: number): boolean {
  return shift.lower > tolerance * Math.abs(shift.estimate) && shift.sampleMean >= leastRatio * shift.baselineMean;
}

/** Standard deviation of U: sqrt(m n / 12 (m + n + 1 - sum of (t^3 - t) over ties of t figures / ((m + n)(m + n - 1)))). */
function deviationOfPairs(sample: Float64Array, baseline: Float64Array, scratch: Float64Array): number {
  const count = sample.length + baseline.length;
  const pooled = scratch.subarray(0, count);
  pooled.set(sample);
  pooled.set(baseline, sample.length);
  pooled.sort();
  let ties = 0;
  let first = 0;
  for (let place = 1; place <= count; place++) {
    if (place < count && pooled[place] === pooled[first]) continue;
    const tied = place - first;
    ties += tied * tied * tied - tied;
    first = place;
  }
  return Math.sqrt(((sample.length * baseline.length) / 12) * (count + 1 - ties / (count * (count - 1))));
}

function orderedDifferences(sample: Float64Array, baseline: Float64Array, scratch: Float64Array): Float64Array {
  let pair = 0;
  for (let one = 0; one < sample.length; one++) {
    for (let other = 0; other < baseline.length; other++) scratch[pair++] = sample[one] - baseline[other];
  }
  return scratch.subarray(0, pair).sort();
}

function largerPairs(differences: Float64Array): number {
  let larger = 0;
  for (let pair = 0; pair < differences.length; pair++) {
    if (differences[pair] > 0) larger++;
    else if (differences[pair] === 0) larger += 0.5;
  }
  return larger;
}

function meanOf(sample: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < sample.length; place++) sum += sample[place];
  return sum / sample.length;
}
