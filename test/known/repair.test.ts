import exponentialCdf from '@stdlib/stats-base-dists-exponential-cdf';
import lognormalCdf from '@stdlib/stats-base-dists-lognormal-cdf';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import type { SampleLaw } from '../kit/amounts.ts';
import { totalOf } from '../kit/figures.ts';
import { inTicks } from '../kit/in-ticks.ts';
import { samplePlan } from '../kit/plan.ts';

/*
 * The repair team as a queue. A large fleet with a small share that is fixed forward feeds it all but as a Poisson
 * process: so many attempts start at midnight, a few fail, and the failures come to light evenly over the day's 96 ticks.
 * Services take some 200 ticks, so that whole ticks are fine enough (half a percent).
 */
const REPLICATIONS = 60;
const ATTEMPTS_PER_DAY = 300;

/** Mean wait in each replication, in ticks. */
function meanWaits(servers: number, failuresPerTick: number, service: SampleLaw, days: number): number[] {
  const plan = samplePlan({
    seed: `${servers} servers`,
    days,
    everyDay: true,
    waves: [0],
    volumePerDay: ATTEMPTS_PER_DAY,
    strata: [{ id: 'only', untouched: days * ATTEMPTS_PER_DAY }],
    outcomes: {
      plain: {
        first: { fixForward: (96 * failuresPerTick) / ATTEMPTS_PER_DAY },
        turnaround: 1,
        troubledTurnaround: { least: 1, shares: new Array(96).fill(1 / 96) },
      },
    },
    repair: { servers, service },
  });
  const world = newWorld(plan);
  return Array.from({ length: REPLICATIONS }, (_, replication) => {
    const run = simulate(plan, replication, world);
    return totalOf(run, 'repairWaitingTicks') / totalOf(run, 'repairsStarted');
  });
}

/**
 * Holds the mean over replications against a stated value: by Student's t with 59 degrees of freedom it strays further
 * than 6.1 standard errors with a chance below 1e-7. Besides, 2% are allowed: the queue starts empty and ticks are whole.
 */
function expectMean(waits: readonly number[], expected: number): void {
  const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
  const variance = waits.reduce((sum, wait) => sum + (wait - mean) ** 2, 0) / (waits.length - 1);
  const error = Math.sqrt(variance / waits.length);
  expect(Math.abs(mean - expected)).toBeLessThan(6.1 * error + 0.02 * expected);
  // A test that any queue passes would be none.
  expect(6.1 * error).toBeLessThan(0.3 * expected);
}

/** Erlang's C: the chance to wait for one of c servers at an offered load a (A. K. Erlang, 1917). */
function erlangC(servers: number, load: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < servers; k++) {
    term *= load / k;
    sum += term;
  }
  const waiting = (term * load) / servers / (1 - load / servers);
  return waiting / (sum + waiting);
}

test("Erlang's C for five servers at a load of 4 is .5541125541", () => {
  expect(erlangC(5, 4)).toBeCloseTo(0.5541125541, 9);
  expect(erlangC(1, 0.5)).toBeCloseTo(0.5, 12);
});

describe('waiting for repair', () => {
  const MEAN = 200;
  const exponential = inTicks((ticks) => exponentialCdf(ticks, 1 / MEAN), 15 * MEAN);

  test('M/M/1 at half load: the mean wait is one mean service', () => {
    // Wq = rho / (1 - rho) services.
    expectMean(meanWaits(1, 0.5 / MEAN, exponential, 1800), MEAN);
  });

  test('M/M/5 at a load of 4: C / (5 - 4) services', () => {
    expectMean(meanWaits(5, 4 / MEAN, exponential, 1300), 0.5541125541 * MEAN);
  });

  test('M/G/1 with lognormal service: 1.3486 by the formula of Pollaczek and Khinchine', () => {
    // Mean .8 and sigma .8, served at a rate of .8 arrivals: Wq = rate E(S^2) / 2 (1 - rate E(S)), E(S^2) = .64 exp(.64).
    const unit = 250;
    const mu = Math.log(0.8 * unit) - 0.32;
    const service = inTicks((ticks) => lognormalCdf(ticks, mu, 0.8), 10_000);
    const wait = (0.8 * 0.64 * Math.exp(0.64)) / (2 * (1 - 0.64));
    expect(wait).toBeCloseTo(1.3486086, 6);
    expectMean(meanWaits(1, 0.8 / unit, service, 1800), wait * unit);
  });
});
