import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { expect, test } from 'vitest';
import { drawAt, fineFractionOf, keyOfWords } from '../../src/kernel/chance.ts';
import { NORMAL_FROM_MEAN, poissonAt } from '../../src/kernel/poisson.ts';
import { expectFits } from '../kit/chi-square.ts';

const DRAWS = 40_000;

/** Exact probabilities of 0, 1, 2 ... counts, as far as they matter. */
function poissonProbabilities(mean: number): number[] {
  const most = Math.ceil(mean + 12 * Math.sqrt(mean) + 20);
  let logarithm = -mean;
  return Array.from({ length: most + 1 }, (_, count) => {
    if (count > 0) logarithm += Math.log(mean / count);
    return Math.exp(logarithm);
  });
}

/** Probabilities of a normal with the Poisson's mean and variance, rounded half up and cut at zero. */
function roundedNormalProbabilities(mean: number): number[] {
  const deviation = Math.sqrt(mean);
  const most = Math.ceil(mean + 12 * deviation + 20);
  return Array.from({ length: most + 1 }, (_, count) => {
    const below = count === 0 ? 0 : normalCdf(count - 0.5, mean, deviation);
    return normalCdf(count + 0.5, mean, deviation) - below;
  });
}

function countsOf(mean: number, cells: number): Float64Array {
  const counts = new Float64Array(cells);
  const keys = Int32Array.from(keyOfWords(`poisson ${mean}`));
  const words = new Int32Array(2);
  for (let member = 0; member < DRAWS; member++) {
    drawAt(keys, 0, member, 0, words);
    counts[poissonAt(mean, fineFractionOf(words[0], words[1]))]++;
  }
  return counts;
}

// Ten laws, false alarm 1e-7 each; fixed seeds.
test.each([0.001, 0.5, 1, 3.7, 12, 40, 63.999])('below mean 64 counts are Poisson: mean %d', (mean) => {
  const probabilities = poissonProbabilities(mean);
  expectFits(countsOf(mean, probabilities.length), probabilities, 1e-7);
});

test.each([64, 250, 4000])('from mean 64 on counts are a rounded normal: mean %d', (mean) => {
  const probabilities = roundedNormalProbabilities(mean);
  expectFits(countsOf(mean, probabilities.length), probabilities, 1e-7);
});

test('inversion: the count at a fraction is the least whose distribution function reaches it', () => {
  for (const mean of [0.01, 2, 30, 63]) {
    let upTo = 0;
    poissonProbabilities(mean).forEach((probability, count) => {
      const below = upTo;
      upTo += probability;
      if (probability < 1e-9 || upTo > 1 - 1e-9) return;
      expect(poissonAt(mean, below + probability * 1e-3)).toBe(count);
      expect(poissonAt(mean, upTo - probability * 1e-3)).toBe(count);
    });
  }
});

test('from mean 64 on, the count at a fraction is the normal there, rounded half up', () => {
  for (const mean of [64, 1000.5, 1e6]) {
    const deviation = Math.sqrt(mean);
    for (let place = -50; place <= 50; place++) {
      const count = Math.round(mean + (place * deviation) / 10);
      expect(poissonAt(mean, normalCdf(count + 0.499, mean, deviation))).toBe(count);
      expect(poissonAt(mean, normalCdf(count + 0.501, mean, deviation))).toBe(count + 1);
    }
  }
});

test('a mean of zero or below gives none, and a larger fraction no smaller count', () => {
  expect([poissonAt(0, 0.999), poissonAt(-1, 0.5)]).toEqual([0, 0]);
  for (const mean of [5, 63.9, 64, 1e6]) {
    let before = 0;
    for (const fraction of [2 ** -54, 1e-9, 0.1, 0.5, 0.9, 1 - 1e-9, 1 - 2 ** -53]) {
      const count = poissonAt(mean, fraction);
      expect(Number.isInteger(count)).toBe(true);
      expect(count).toBeGreaterThanOrEqual(before);
      before = count;
    }
  }
});

test('the error of the rounded normal at mean 64 is what the documentation says', () => {
  const errorsAt = (mean: number) => {
    const exact = poissonProbabilities(mean);
    const rounded = roundedNormalProbabilities(mean);
    let ofUpTo = 0;
    let upTo = 0;
    exact.forEach((probability, count) => {
      upTo += rounded[count] - probability;
      ofUpTo = Math.max(ofUpTo, Math.abs(upTo));
    });
    const differences = exact.map((probability, count) => Math.abs(rounded[count] - probability));
    return {
      ofAnyEvent: differences.reduce((sum, difference) => sum + difference, 0) / 2,
      ofUpTo,
      ofOneCount: Math.max(...differences),
    };
  };
  const at64 = errorsAt(NORMAL_FROM_MEAN);
  expect(at64.ofAnyEvent).toBeCloseTo(0.01574, 5);
  // SciPy 1.17.1: k = arange(200); abs(stats.poisson.cdf(k, 64) - stats.norm.cdf(k + .5, 64, 8)).max()
  expect(at64.ofUpTo).toBeCloseTo(0.00829368152542076, 9);
  expect(at64.ofOneCount).toBeCloseTo(0.00149, 5);
  const at6400 = errorsAt(6400);
  expect(at64.ofAnyEvent / at6400.ofAnyEvent).toBeCloseTo(10, 0);
  expect(at64.ofUpTo / at6400.ofUpTo).toBeCloseTo(10, 0);
});
