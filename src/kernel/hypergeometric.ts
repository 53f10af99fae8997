import { drawAt, fineFractionOf } from './chance.ts';

/**
 * A hypergeometric count: of `chosen` out of `all`, which of them does not matter, how many are among `marked`. Drawn one after another
 * at the addresses (member, occasion), (member, occasion + 1) ... under the key at `keys[at]`: of the smaller of the two groups
 * each, in turn, lies in the other group with the chance that is left. So it costs a draw for each of the smaller group, and is
 * exact up to the rounding of fractions to 2^-52.
 *
 * Source: sampling without replacement, one by one (Fan, Muller and Rezucha, "Development of sampling plans by using sequential
 * (item by item) selection techniques", Journal of the American Statistical Association 57, 1962).
 *
 * @param marked at most `all`
 * @param chosen at most `all`
 */
export function hypergeometricAt(
  all: number,
  marked: number,
  chosen: number,
  keys: Int32Array,
  at: number,
  member: number,
  occasion: number,
): number {
  const fewer = Math.min(marked, chosen);
  let left = Math.max(marked, chosen);
  const most = left;
  for (let i = 0; i < fewer; i++) {
    drawAt(keys, at, member, occasion + i, words);
    if (fineFractionOf(words[0], words[1]) * (all - i) < left) left--;
  }
  return most - left;
}

const words = new Int32Array(2);
