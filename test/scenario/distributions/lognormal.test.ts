import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duration } from '../../../src/units/duration.ts';
import { expectLawful, expectQuantiles, faultsOf, lawOf, probability } from '../../kit/law.ts';

test('by median and P90, quantiles equal SciPy', () => {
  // SciPy 1.17.1: s = (log(84) - log(30)) / stats.norm.ppf(.9); stats.lognorm(s=s, scale=30).ppf([.01, .1, .5, .9, .999])
  expectQuantiles(lawOf(duration, '{ lognormal: { median: 30 minutes, p90: 84 minutes } }'), [
    [0.01, 4.628216459473508],
    [0.1, 10.714285714285717],
    [0.5, 30],
    [0.9, 84],
    [0.999, 359.2219302297455],
  ]);
});

test('by mu and sigma of the logarithm of minutes, quantiles equal R', () => {
  // R 4.2: print(qlnorm(c(.1, .5, .999), 3.4, .8), digits = 16)
  expectQuantiles(lawOf(duration, '{ lognormal: { mu: 3.4, sigma: 0.8 } }'), [
    [0.1, 10.74841979080322],
    [0.5, 29.96410004739701],
    [0.999, 355.0241605100043],
  ]);
});

test('is lawful', () => {
  fc.assert(
    fc.property(fc.nat(9_000), fc.integer({ min: 1, max: 50 }), probability, probability, (median, tenths, p, q) => {
      const written = `{ lognormal: { median: ${median + 1} minutes, p90: ${(median + 1) * (1 + tenths / 10)} minutes } }`;
      expectLawful(lawOf(duration, written), p, q);
    }),
  );
});

test('faults', () => {
  expect(faultsOf(duration, '{ lognormal: { median: 3 days, p90: 3 days } }')).toEqual([
    'lognormal.p90: expected a P90 above the median',
  ]);
  expect(faultsOf(duration, '{ lognormal: { median: 0 days, p90: 3 days } }')).toEqual([
    'lognormal.median: expected a median above zero',
  ]);
  for (const parameters of ['median: 3 days', 'mu: 1', 'median: 3 days, p90: 5 days, mu: 1', 'p90: 3 days, sigma: 1']) {
    expect(faultsOf(duration, `{ lognormal: { ${parameters} } }`)).toEqual([
      "lognormal: expected either 'median' and 'p90', or 'mu' and 'sigma'",
    ]);
  }
  expect(faultsOf(duration, '{ lognormal: { mu: .inf, sigma: 0 } }')).toEqual([
    'lognormal.mu: expected a number from -50 to 50',
    'lognormal.sigma: expected a number above 0, at most 10',
  ]);
});
