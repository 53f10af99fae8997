import exponentialCdf from '@stdlib/stats-base-dists-exponential-cdf';
import { describe, expect, test } from 'vitest';
import { UNRECOVERABLE } from '../../src/fleet/installation.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { expectFits } from '../kit/chi-square.ts';
import { atClose, totalOf } from '../kit/figures.ts';
import { inTicks } from '../kit/in-ticks.ts';
import { samplePlan } from '../kit/plan.ts';

/** P(B = k) for a binomial B, by its recurrence. */
function binomialProbabilities(trials: number, share: number): number[] {
  const probabilities = [(1 - share) ** trials];
  for (let k = 1; k <= trials; k++) {
    probabilities.push((probabilities[k - 1] * (trials - k + 1) * share) / (k * (1 - share)));
  }
  return probabilities;
}

/*
 * Of a day's V migrations those that fail a fortnight later are binomial, whether they went straight through or were in
 * trouble before: the marks of the second kind know nothing of the first. False-alarm rate 1e-7 each.
 */
describe('the delayed failures of one day of migrations are exactly binomial', () => {
  const DAYS = 3000;

  test.each([
    [0.01, 200, 0],
    [0.01, 200, 0.3],
    [0.3, 40, 0],
    [0.3, 40, 0.6],
  ])('at a share of %d of %i, of whom a share of %d stalls first', (share, volumePerDay, stall) => {
    const plan = samplePlan({
      seed: 'a fortnight later',
      days: DAYS,
      everyDay: true,
      waves: [0, 40],
      volumePerDay,
      strata: [{ id: 'only', untouched: DAYS * volumePerDay }],
      outcomes: { plain: { first: { stall }, turnaround: 1, stallLength: 1 } },
      disturbances: [
        {
          id: 'late',
          disturbance: 'delayed-failures',
          settings: { minutes: 0, lastsMinutes: -1, unrecoverable: 1 },
          quantities: { onset: 0, share },
          laws: { age: 14 * 96 },
        },
      ],
    });
    const run = simulate(plan, 0);
    const counts = new Array<number>(volumePerDay + 1).fill(0);
    for (let day = 14; day < DAYS; day++) {
      counts[atClose(run, day, UNRECOVERABLE) - atClose(run, day - 1, UNRECOVERABLE)]++;
    }
    expectFits(counts, binomialProbabilities(volumePerDay, share), 1e-7);
    expect(totalOf(run, 'failed')).toBe(0);
    expect(totalOf(run, 'delayedFailures')).toBe(totalOf(run, 'unrecoverable'));
  });
});

/*
 * Early life support as a queue: 10,000 installations become operational on the first day and ask questions from the next
 * day on, as a Poisson process. By Student's t with 59 degrees of freedom a mean over replications strays further than 6.1
 * standard errors with a chance below 1e-7; besides, 2% are allowed, because the queue starts empty and ticks are whole.
 */
describe('waiting for early life support', () => {
  const REPLICATIONS = 60;
  const DAYS = 2500;
  const MEAN = 200;

  function supported(servers: number, casesPerTick: number) {
    const plan = samplePlan({
      seed: `support of ${servers}`,
      days: DAYS,
      strata: [{ id: 'only', untouched: 1 }],
      stocks: [{ stratum: 'only', state: 'migrated, pending supplier', installations: 10_000 }],
      earlyLife: {
        days: DAYS,
        servers,
        service: inTicks((ticks) => exponentialCdf(ticks, 1 / MEAN), 15 * MEAN),
        questions: (casesPerTick * 96 * DAYS) / 10_000,
      },
    });
    const world = newWorld(plan);
    return Array.from({ length: REPLICATIONS }, (_, replication) => {
      let waitingAtMidnight = 0;
      const run = simulate(plan, replication, world, () => {
        waitingAtMidnight += world.support?.waiting ?? 0;
      });
      return {
        wait: totalOf(run, 'supportWaitingTicks') / totalOf(run, 'supportCasesStarted'),
        waiting: waitingAtMidnight / DAYS,
        utilisation: totalOf(run, 'supportBusyTicks') / totalOf(run, 'supportStaffedTicks'),
        questions: totalOf(run, 'questions') / totalOf(run, 'supportCases'),
      };
    });
  }

  function expectMean(values: readonly number[], expected: number): void {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    const error = Math.sqrt(variance / values.length);
    expect(Math.abs(mean - expected)).toBeLessThan(6.1 * error + 0.02 * expected);
    // A test that any queue passes would be none.
    expect(6.1 * error).toBeLessThan(0.35 * expected);
  }

  // Erlang's C for five servers at a load of 4 is .5541125541 (test/known/repair.test.ts).
  test.each([
    ['M/M/1 at half load: the mean wait is one mean service', 1, 0.5, 1],
    ['M/M/5 at a load of 4: C / (5 - 4) services', 5, 4, 0.5541125541],
  ])('%s; and as many wait as come in while one waits, by the law of Little', (_, servers, load, services) => {
    const futures = supported(servers, load / MEAN);
    const meanWait = services * MEAN;
    expectMean(
      futures.map(({ wait }) => wait),
      meanWait,
    );
    expectMean(
      futures.map(({ waiting }) => waiting),
      (load / MEAN) * meanWait,
    );
    expectMean(
      futures.map(({ utilisation }) => utilisation),
      load / servers,
    );
    expect(futures.every(({ questions }) => questions === 1)).toBe(true);
  });
});

test('a failure within the days of support waits for support, then for the repair team; a later one for the team alone', () => {
  const hoursOf = (earlyLife: Parameters<typeof samplePlan>[0]) => {
    const plan = samplePlan({
      days: 30,
      everyDay: true,
      waves: [0],
      volumePerDay: 1,
      strata: [{ id: 'only', untouched: 1, prepayment: 1 }],
      outcomes: { plain: { turnaround: 4 } },
      repair: { servers: 1, service: 12 },
      disturbances: [
        {
          id: 'late',
          disturbance: 'delayed-failures',
          settings: { minutes: 0, lastsMinutes: -1, unrecoverable: 0 },
          quantities: { onset: 0, share: 1 },
          laws: { age: 10 * 96 },
        },
      ],
      ...earlyLife,
    });
    const run = simulate(plan, 0);
    expect(totalOf(run, 'delayedFailures')).toBe(1);
    expect(totalOf(run, 'interruptionTicksInPrepayment')).toBe(totalOf(run, 'interruptionTicks'));
    return totalOf(run, 'interruptionTicks') / 4;
  };
  expect(hoursOf({})).toBe(3);
  expect(hoursOf({ earlyLife: { days: 10, servers: 1, service: 20 } })).toBe(3);
  expect(hoursOf({ earlyLife: { days: 11, servers: 1, service: 20 } })).toBe(8);
});
