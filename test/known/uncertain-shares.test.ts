import { describe, expect, test } from 'vitest';
import { spreadShare } from '../../src/fleet/spread.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { newLuck, turnTo } from '../../src/simulation/luck.ts';
import { drawOdds, newOdds } from '../../src/simulation/odds.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { expectFits } from '../kit/chi-square.ts';
import { filesOf, planIn } from '../kit/scenario-files.ts';

/** Four DMCs: a and b rest on one tested entry, c on another, d on c's, and each has its service by its cohort. */
const scenario = (spread: string, share = '2%', untouched = '1 installations', horizon = '5 days'): string => `
schemaVersion: 1
name: spread
question: How far do shares lie apart?
classification: made up for tests
time: { firstDay: 2020-01-06, horizon: ${horizon} }
suppliers: { one: { ready: 2020-01-06 } }
services:
  all: { capacity: '1,000,000 installations an hour' }
  s1sp-near: { serves: [near], capacity: '1,000,000 installations an hour' }
  s1sp-far: { serves: [far], capacity: '1,000,000 installations an hour' }
entries:
  a: { when: listed, dmc: a }
  b: { when: listed, dmc: b, testedParent: a }
  c: { when: listed, dmc: c }
  d: { when: listed, dmc: d, testedParent: c }
outcomes: { usual: { first: { rollBack: ${share} }, later: {} } }
spread: ${spread}
fleet:
  strata:
    - { cohort: near, dmc: a, id: a, supplier: one, status: dormant, untouched: ${untouched} }
    - { cohort: far, dmc: b, id: b, supplier: one, status: dormant, untouched: ${untouched} }
    - { cohort: near, dmc: c, id: c, supplier: one, status: dormant, untouched: ${untouched} }
    - { cohort: far, dmc: d, id: d, supplier: one, status: dormant, untouched: ${untouched} }
control: { strategy: { kind: fixed, volume: '1,000,000 installations a day' } }
`;

const planOf = (text: string): Promise<Plan> => planIn(filesOf({ 'spread.yaml': text }), 'spread.yaml');

const WORLDS = 20_000;

/** By world, the factor of each of the four strata. */
function factorsOf(plan: Plan): number[][] {
  const luck = newLuck(plan.seed.key, plan.strata.count);
  const odds = newOdds(plan);
  return Array.from({ length: WORLDS }, (_, replication) => {
    turnTo(luck, replication, plan.strata);
    drawOdds(odds, plan, luck);
    return [...odds.ofStratum];
  });
}

describe('a lognormal factor makes a share logit-normal', async () => {
  const plan = await planOf(scenario('{ testedParent: { lognormal: { mu: 0, sigma: 0.6 } } }'));
  const factors = factorsOf(plan);

  // SciPy 1.17: expit(logit(.02) + .6 * norm.ppf([.01, .1, .25, .5, .75, .9, .99])).
  const QUANTILES = [
    0.0050283165959762195, 0.009370712627920674, 0.013433036122868681, 0.020000000000000004, 0.029680750159688414,
    0.042172903557540414, 0.07613825695222651,
  ];
  const PROBABILITIES = [0.01, 0.09, 0.15, 0.25, 0.25, 0.15, 0.09, 0.01];

  test.each([
    ['a', 0],
    ['c', 2],
  ])('with the quantiles of SciPy, for %s', (_, stratum) => {
    const counts = new Array(PROBABILITIES.length).fill(0);
    for (const world of factors) {
      const share = spreadShare(0.02, world[stratum]);
      counts[QUANTILES.filter((quantile) => quantile <= share).length]++;
    }
    expectFits(counts, PROBABILITIES, 1e-7);
  });

  test('whose median is kept, and whose mean is larger, as R integrates it', async () => {
    const shares = factors.map((world) => spreadShare(0.02, world[0])).sort((one, other) => one - other);
    // Half of 20,000 are below, to within 5.4 standard deviations of 71 (false alarms: 1e-7).
    expect(shares[10_000 - 382]).toBeLessThan(0.02);
    expect(shares[10_000 + 382]).toBeGreaterThan(0.02);
    // R 4: integrate(function(z) plogis(qlogis(.02) + .6 * z) * dnorm(z), -12, 12), and the variance likewise.
    const [mean, variance] = [0.0236174898464, 0.0002201565323];
    const found = shares.reduce((sum, share) => sum + share, 0) / WORLDS;
    expect(Math.abs(found - mean)).toBeLessThan(5.4 * Math.sqrt(variance / WORLDS));
  });
});

describe('strata vary together as far as they share factors', () => {
  /** Correlation of the logarithms of two strata's factors over worlds, as a normal variable: Fisher's transform. */
  const fisherOf = (factors: readonly number[][], one: number, other: number): number => {
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [x, y] = [one, other].map((stratum) => factors.map((world) => Math.log(world[stratum])));
    const [mx, my] = [mean(x), mean(y)];
    const [sxy, sxx, syy] = [
      mean(x.map((value, at) => (value - mx) * (y[at] - my))),
      mean(x.map((value) => (value - mx) ** 2)),
      mean(y.map((value) => (value - my) ** 2)),
    ];
    return Math.atanh(sxy / Math.sqrt(sxx * syy));
  };
  // Fisher's transform has a standard deviation of 1 / sqrt(n - 3); 5.4 of them are a false-alarm rate of 1e-7.
  const expectCorrelation = (factors: readonly number[][], one: number, other: number, stated: number) =>
    expect(Math.abs(fisherOf(factors, one, other) - Math.atanh(stated))).toBeLessThan(5.4 / Math.sqrt(WORLDS - 3));

  test('the same tested parent beside a DMC of their own', async () => {
    const spread = '{ testedParent: { lognormal: { mu: 0, sigma: 0.6 } }, dmc: { lognormal: { mu: 0, sigma: 0.3 } } }';
    const factors = factorsOf(await planOf(scenario(spread)));
    const together = 0.6 ** 2 / (0.6 ** 2 + 0.3 ** 2);
    expectCorrelation(factors, 0, 1, together);
    expectCorrelation(factors, 2, 3, together);
    expectCorrelation(factors, 0, 2, 0);
    expectCorrelation(factors, 1, 2, 0);
  });

  test('the same cohort, and the services that they go through', async () => {
    const spread = '{ cohort: { lognormal: { mu: 0, sigma: 0.4 } }, service: { lognormal: { mu: 0, sigma: 0.2 } } }';
    const factors = factorsOf(await planOf(scenario(spread)));
    // Every stratum has one cohort and two services, one of them that of the whole programme.
    expect(factors.every((world) => world[0] === world[2] && world[1] === world[3])).toBe(true);
    expectCorrelation(factors, 0, 1, 0.2 ** 2 / (0.4 ** 2 + 2 * 0.2 ** 2));
  });
});

test('first attempts of a whole future roll back with the mean share of its worlds, and vary as these do', async () => {
  const spread = '{ testedParent: { lognormal: { mu: 0, sigma: 0.6 } } }';
  const size = 500;
  const plan = await planOf(scenario(spread, '2%', `${size} installations`, '1 day'));
  const world = newWorld(plan);
  const futures = 4000;
  let sum = 0;
  let squares = 0;
  for (let replication = 0; replication < futures; replication++) {
    const rolledBack = simulate(plan, replication, world).totals[TOTAL.rolledBack];
    sum += rolledBack;
    squares += rolledBack * rolledBack;
  }
  // Two parents, each with 2 x 500 installations: binomial given the shares, whose mean and variance are R's of above.
  const [mean, variance] = [0.0236174898464, 0.0002201565323];
  const ofOne = 2 * size;
  const expected = 2 * ofOne * mean;
  const spreadOut = 2 * (ofOne * (mean - mean * mean - variance) + ofOne * ofOne * variance);
  const found = sum / futures;
  expect(Math.abs(found - expected)).toBeLessThan(5.4 * Math.sqrt(spreadOut / futures));
  // Without a shared factor the variance would be 92 or so. It is 532; four times nothing can come of chance.
  const foundVariance = squares / futures - found * found;
  expect(foundVariance / spreadOut).toBeGreaterThan(0.75);
  expect(foundVariance / spreadOut).toBeLessThan(1.25);
});
