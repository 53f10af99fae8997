import fc from 'fast-check';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { type Amount, isInFile, type Law } from '../../src/scenario/distributions/distribution.ts';
import { uncertain } from '../../src/scenario/distributions/uncertain.ts';

/** The law of an uncertain amount as it stands in a scenario. */
export function lawOf(amount: Amount, yaml: string): Law {
  const law = uncertain(amount).parse(parse(yaml));
  if (isInFile(law)) throw new Error(`the values of ${yaml} stand in a file`);
  return law;
}

/** What is wrong with an uncertain amount, each fault as 'path: message'. */
export function faultsOf(amount: Amount, yaml: string): string[] {
  const issues = uncertain(amount).safeParse(parse(yaml)).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Holds a law's quantiles against printed ones, to a relative 1e-9, and its cdf there against p. */
export function expectQuantiles(law: Law, quantiles: readonly (readonly [p: number, x: number])[]): void {
  for (const [p, x] of quantiles) {
    expect(Math.abs(law.quantile(p) / x - 1), `quantile of ${p}`).toBeLessThan(1e-9);
    expect(law.cdf(x), `cdf of ${x}`).toBeCloseTo(p, 9);
  }
}

/** Last bits, in which two values of the library may be out of order. */
const ROUNDING = 1e-12;

/** What holds of every law: cdf and quantile do not decrease, stay within the support, and undo each other. */
export function expectLawful(law: Law, p: number, q: number): void {
  const [low, high] = p < q ? [p, q] : [q, p];
  const x = law.quantile(low);
  const y = law.quantile(high);
  expect(x).toBeLessThanOrEqual(y * (1 + ROUNDING));
  expect(x).toBeGreaterThanOrEqual(law.least);
  expect(y).toBeLessThanOrEqual(law.most);
  expect(law.cdf(x)).toBeLessThanOrEqual(law.cdf(y) * (1 + ROUNDING));
  expect(law.cdf(law.least - 1)).toBe(0);
  expect(law.cdf(Math.min(law.most, Number.MAX_VALUE))).toBe(1);
  if (law.atoms === undefined) {
    expect(Math.abs(law.cdf(x) - low)).toBeLessThan(1e-9);
    expect(Math.abs(law.quantile(law.cdf(x)) - x)).toBeLessThan(1e-7 * Math.max(x, law.quantile(0.5)));
    return;
  }
  // A discrete law's quantile is the least value that reaches p.
  expect(law.cdf(x)).toBeGreaterThanOrEqual(low);
  const before = law.atoms.findLast(({ value }) => value < x);
  if (before !== undefined) expect(law.cdf(before.value)).toBeLessThan(low);
  expect(law.atoms.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
}

/** Probabilities strictly within 0 to 1, with tails down to 1e-9. */
export const probability = fc.oneof(
  fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
  fc.constantFrom(1e-9, 1e-6, 0.001, 0.25, 0.5, 0.75, 0.999, 1 - 1e-6, 1 - 1e-9),
);
