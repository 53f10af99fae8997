import { expect, test } from 'vitest';
import { WORDS } from '../../src/kernel/chance.ts';
import { cellsOf, MOST_CELLS } from '../../src/scenario/cells.ts';
import type { Amount } from '../../src/scenario/distributions/distribution.ts';
import { duration } from '../../src/units/duration.ts';
import { factor, share } from '../../src/units/share.ts';
import { lawOf } from '../kit/law.ts';

/** Mean and standard deviation of a lognormal with mu 0. */
function lognormalMoments(sigma: number): [number, number] {
  const mean = Math.exp((sigma * sigma) / 2);
  return [mean, mean * Math.sqrt(Math.expm1(sigma * sigma))];
}

function betaMoments(a: number, b: number): [number, number] {
  return [a / (a + b), Math.sqrt((a * b) / (a + b + 1)) / (a + b)];
}

// The moments of the Weibull law are gamma(1 + 1 / shape) and gamma(1 + 2 / shape): Python 3.11, math.gamma.
const LAWS: readonly (readonly [string, Amount, number, number])[] = [
  ['{ uniform: [4%, 7%] }', share, 0.055, 0.03 / Math.sqrt(12)],
  ['{ triangular: [1 minute, 2 minutes, 5 minutes] }', duration, 8 / 3, Math.sqrt(13 / 18)],
  ['{ exponential: { mean: 3 days } }', duration, 4320, 4320],
  ['{ lognormal: { mu: 0, sigma: 0.2 } }', duration, ...lognormalMoments(0.2)],
  ['{ lognormal: { mu: 0, sigma: 0.8 } }', duration, ...lognormalMoments(0.8)],
  ['{ lognormal: { mu: 0, sigma: 1.5 } }', duration, ...lognormalMoments(1.5)],
  ['{ lognormal: { mu: 0, sigma: 1.8 } }', duration, ...lognormalMoments(1.8)],
  ['{ gamma: { shape: 0.05, mean: 100% } }', factor, 1, Math.sqrt(20)],
  ['{ gamma: { shape: 25, mean: 100% } }', factor, 1, 0.2],
  ['{ gamma: { shape: 700, mean: 100% } }', factor, 1, Math.sqrt(1 / 700)],
  ['{ beta: { a: 2, b: 38 } }', share, ...betaMoments(2, 38)],
  ['{ beta: { a: 0.5, b: 0.5 } }', share, ...betaMoments(0.5, 0.5)],
  ['{ beta: { a: 20000, b: 300000 } }', share, ...betaMoments(20_000, 300_000)],
  [
    '{ weibull: { shape: 1.5, scale: 1 minute } }',
    duration,
    0.9027452929509336,
    Math.sqrt(1.1906393487589988 - 0.9027452929509336 ** 2),
  ],
  [
    '{ weibull: { shape: 0.3, scale: 1 minute } }',
    duration,
    9.260528268125555,
    Math.sqrt(2593.5661749745364 - 9.260528268125555 ** 2),
  ],
];

test.each(LAWS)('mean, variance and second moment are right to 1e-4: %s', (written, amount, mean, deviation) => {
  const { upTo, lows, highs } = cellsOf(lawOf(amount, written));
  expect(upTo.length).toBeLessThanOrEqual(MOST_CELLS);
  expect(upTo.at(-1)).toBe(WORDS);
  const masses = upTo.map((upper, cell) => (upper - (cell === 0 ? 0 : upTo[cell - 1])) / WORDS);
  const found = masses.reduce((sum, mass, cell) => sum + (mass * (lows[cell] + highs[cell])) / 2, 0);
  const variance = masses.reduce((sum, mass, cell) => {
    const [low, high] = [lows[cell] - found, highs[cell] - found];
    return sum + (mass * (low * low + low * high + high * high)) / 3;
  }, 0);
  expect(Math.abs(found / mean - 1)).toBeLessThan(1e-4);
  expect(Math.abs(found - mean) / deviation).toBeLessThan(1e-4);
  expect(Math.abs(variance / deviation ** 2 - 1)).toBeLessThan(1e-4);
  expect(Math.abs((variance + found ** 2) / (deviation ** 2 + mean ** 2) - 1)).toBeLessThan(1e-4);
});

test.each(LAWS)('cells meet without gap, and their ends are quantiles: %s', (written, amount) => {
  const law = lawOf(amount, written);
  const { upTo, lows, highs } = cellsOf(law);
  for (let cell = 0; cell + 1 < upTo.length; cell++) {
    expect(highs[cell]).toBe(lows[cell + 1]);
    expect(lows[cell]).toBeLessThanOrEqual(highs[cell]);
    // Where the library's quantile underflows to 0 above a smaller one that does not, the cells stay in order.
    const before = cell === 0 ? 0 : highs[cell - 1];
    expect(highs[cell]).toBe(Math.max(before, law.quantile(upTo[cell] / WORDS)));
  }
  expect(lows[0]).toBeGreaterThanOrEqual(law.least);
  expect(highs[highs.length - 1]).toBeLessThanOrEqual(law.most);
});

test('the tails are kept down to a single word', () => {
  const { upTo, highs } = cellsOf(lawOf(duration, '{ lognormal: { mu: 0, sigma: 1 } }'));
  expect(upTo[0]).toBe(1);
  expect(upTo[upTo.length - 2]).toBe(WORDS - 1);
  // SciPy 1.17.1: stats.lognorm(s=1).isf(2**-32)
  expect(highs[highs.length - 2]).toBeCloseTo(507.88758716804256, 6);
});

test('an even law is one cell, with its own ends', () => {
  const { upTo, lows, highs } = cellsOf(lawOf(share, '{ uniform: [4%, 7%] }'));
  expect([upTo, lows, highs].map((array) => [...array])).toEqual([[WORDS], [0.04], [0.07]]);
});
