import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { drawAt, fineFractionOf, fractionOf } from './chance.ts';
import { stirlingTail } from './stirling-tail.ts';

/** Occasions that one count may use up: the rejection loop below has never been seen to need more than ten. */
export const OCCASIONS_PER_COUNT = 64;

/** From this mean on the count is drawn by rejection, below it by inversion. */
const REJECTION_FROM_MEAN = 10;

/** A term of the distribution that adds nothing to a sum near one. */
const NEGLIGIBLE = 2 ** -60;

/**
 * A binomial count: successes among `trials`, each with chance `share`, drawn at the addresses (member, occasion),
 * (member, occasion + 1) ... under the key at `keys[at]`. Exact up to the rounding of words to 2^-32 (rejection) or
 * 2^-52 (inversion).
 *
 * Source of the rejection: algorithm BTRS, W. Hormann, "The generation of binomial random variates", Journal of
 * Statistical Computation and Simulation 46 (1993).
 */
export function binomialAt(
  trials: number,
  share: number,
  keys: Int32Array,
  at: number,
  member: number,
  occasion: number,
): number {
  if (trials <= 0 || share <= 0) return 0;
  if (share >= 1) return trials;
  // The rarer of the two outcomes is counted, because both methods want a share of at most one half.
  if (share > 0.5) return trials - rarerCount(trials, 1 - share, keys, at, member, occasion);
  return rarerCount(trials, share, keys, at, member, occasion);
}

function rarerCount(
  trials: number,
  share: number,
  keys: Int32Array,
  at: number,
  member: number,
  occasion: number,
): number {
  if (trials * share >= REJECTION_FROM_MEAN) return byRejection(trials, share, keys, at, member, occasion);
  drawAt(keys, at, member, occasion, words);
  return byInversion(trials, share, fineFractionOf(words[0], words[1]));
}

function byInversion(trials: number, share: number, fraction: number): number {
  const odds = share / (1 - share);
  let probability = exp(trials * ln(1 - share));
  let below = probability;
  let count = 0;
  // Rounding may keep the sum a hair under the fraction; past the mode, terms too small to be seen end the search.
  while (fraction > below && count < trials && (probability > NEGLIGIBLE || count < REJECTION_FROM_MEAN)) {
    count++;
    probability *= (odds * (trials - count + 1)) / count;
    below += probability;
  }
  return count;
}

function byRejection(
  trials: number,
  share: number,
  keys: Int32Array,
  at: number,
  member: number,
  occasion: number,
): number {
  const deviation = Math.sqrt(trials * share * (1 - share));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * share;
  const centre = trials * share + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const odds = share / (1 - share);
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((trials + 1) * share);
  for (let round = 0; round < OCCASIONS_PER_COUNT; round++) {
    drawAt(keys, at, member, occasion + round, words);
    const u = fractionOf(words[0]) - 0.5;
    let v = fractionOf(words[1]);
    const edge = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / edge + b) * u + centre);
    if (edge >= 0.07 && v <= squeeze) return count;
    if (!(count >= 0 && count <= trials)) continue;
    v = (v * alpha) / (a / (edge * edge) + b);
    const bound =
      (mode + 0.5) * ln((mode + 1) / (odds * (trials - mode + 1))) +
      (trials + 1) * ln((trials - mode + 1) / (trials - count + 1)) +
      (count + 0.5) * ln((odds * (trials - count + 1)) / (count + 1)) +
      (stirlingTail(mode) + stirlingTail(trials - mode) - stirlingTail(count) - stirlingTail(trials - count));
    if (v <= 0 || ln(v) <= bound) return count;
  }
  return mode;
}

const words = new Int32Array(2);
