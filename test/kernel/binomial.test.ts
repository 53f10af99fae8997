import { expect, test } from 'vitest';
import { binomialAt, OCCASIONS_PER_COUNT } from '../../src/kernel/binomial.ts';
import { keyOfWords } from '../../src/kernel/chance.ts';
import { expectFits } from '../kit/chi-square.ts';

const DRAWS = 200_000;

/** Exact probabilities of the counts within twelve standard deviations of the mean, from the first of them. */
function binomialProbabilities(trials: number, share: number): { first: number; probabilities: Float64Array } {
  const mean = trials * share;
  const reach = 12 * Math.sqrt(mean * (1 - share)) + 20;
  const first = Math.max(0, Math.floor(mean - reach));
  const last = Math.min(trials, Math.ceil(mean + reach));
  const probabilities = new Float64Array(last - first + 1);
  const mode = Math.floor(mean) - first;
  const odds = share / (1 - share);
  probabilities[mode] = 1;
  // From the mode outwards, by the ratio of neighbours; then scaled to 1.
  for (let cell = mode + 1; cell < probabilities.length; cell++) {
    const count = first + cell;
    probabilities[cell] = (probabilities[cell - 1] * odds * (trials - count + 1)) / count;
  }
  for (let cell = mode - 1; cell >= 0; cell--) {
    const count = first + cell;
    probabilities[cell] = (probabilities[cell + 1] * (count + 1)) / odds / (trials - count);
  }
  const total = probabilities.reduce((sum, probability) => sum + probability, 0);
  return { first, probabilities: probabilities.map((probability) => probability / total) };
}

// Inversion (the rarer outcome's mean below 10) and rejection, its squeeze and its full test, either outcome the rarer,
// from a handful of trials to a billion. 18 laws, false alarm 5e-8 each; fixed seeds.
test.each([
  [1, 0.5],
  [5, 0.3],
  [15, 0.5],
  [1000, 0.005],
  [1_000_000, 0.000009],
  [19, 0.5],
  [20, 0.5],
  [25, 0.4],
  [40, 0.3],
  [1000, 0.05],
  [100_000, 0.37],
  [1_000_000, 0.00002],
  [1_000_000_000, 0.3],
  [50, 0.9],
  [50, 0.7],
  [1000, 0.995],
  [1000, 0.7],
  [2_000_000_000, 0.999999],
])('counts of %i trials with share %d are binomial', (trials, share) => {
  const { first, probabilities } = binomialProbabilities(trials, share);
  const counts = new Float64Array(probabilities.length);
  const keys = Int32Array.from(keyOfWords(`binomial ${trials} ${share}`));
  for (let member = 0; member < DRAWS; member++) counts[binomialAt(trials, share, keys, 0, member, 0) - first]++;
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(DRAWS);
  expectFits(counts, probabilities, 5e-8);
});

test('without chance there is none', () => {
  const keys = Int32Array.of(1, 2);
  expect(binomialAt(0, 0.5, keys, 0, 0, 0)).toBe(0);
  expect(binomialAt(-3, 0.5, keys, 0, 0, 0)).toBe(0);
  expect(binomialAt(100, 0, keys, 0, 0, 0)).toBe(0);
  expect(binomialAt(100, -0.5, keys, 0, 0, 0)).toBe(0);
  expect(binomialAt(100, 1, keys, 0, 0, 0)).toBe(100);
  expect(binomialAt(100, 1.5, keys, 0, 0, 0)).toBe(100);
});

test('a count is a function of its address', () => {
  const keys = Int32Array.of(9, 9, 1, 2);
  const count = (member: number, occasion: number) => binomialAt(1000, 0.3, keys, 2, member, occasion);
  expect(count(5, 0)).toBe(count(5, 0));
  const others = Array.from({ length: 50 }, (_, other) => count(other, OCCASIONS_PER_COUNT * other));
  expect(new Set(others).size).toBeGreaterThan(10);
  for (const one of others) expect(one >= 0 && one <= 1000 && Number.isInteger(one)).toBe(true);
});
