import { describe, expect, test } from 'vitest';
import { PAUSE, SERVICE } from '../../src/control/unused-pace.ts';
import { ROLL_BACK, STALL } from '../../src/fleet/outcome.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import type { SampleLaw } from '../kit/amounts.ts';
import { expectFits } from '../kit/chi-square.ts';
import { totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleDisturbance, SampleOptions } from '../kit/sample-options.ts';
import { LARGEST_SURPRISE, poissonSurprise } from '../kit/surprise.ts';

/** An outage on the first day, from an hour of it on, for so many hours; nothing in flight is hit where nothing says so. */
function outageAt(hour: number, hours: number, settings = {}, disturbance = 'outage'): SampleDisturbance {
  return {
    id: 'out',
    disturbance,
    settings: { minutes: hour * 60, fate: ROLL_BACK, ...settings },
    quantities: { onset: 0 },
    laws: { length: hours * 4 },
  };
}

/** One day of 100 in ten waves of 10, from 08:00 to 17:00. */
function dayWith(disturbances: readonly SampleDisturbance[], options: SampleOptions = {}) {
  return simulate(samplePlan({ days: 1, volumePerDay: 100, disturbances, ...options }), 0);
}

const TEN_AN_HOUR = { services: [{ id: 'dsp', steps: [{ volumePerHour: 10 }] }] };

describe('an outage of three hours, on a day of ten waves of ten', () => {
  test('withholds exactly the three waves in it, where the service has no room to make up for them', () => {
    const run = dayWith([outageAt(11, 3)], TEN_AN_HOUR);
    expect([run.started[0], run.taken[SERVICE], totalOf(run, 'outageTicks')]).toEqual([70, 30, 12]);
  });

  test('withholds nothing for good where a later wave has room', () => {
    expect(dayWith([outageAt(11, 3)]).started[0]).toBe(100);
    const roomier = { services: [{ id: 'dsp', steps: [{ volumePerHour: 14 }] }] };
    // Four waves after it have room for four more each.
    const run = dayWith([outageAt(11, 3)], roomier);
    expect([run.started[0], run.taken[SERVICE]]).toEqual([86, 14]);
  });

  test('withholds what is due until midnight, if it lasts until then', () => {
    const run = dayWith([outageAt(15, 9)]);
    expect([run.started[0], run.taken[SERVICE], run.bindingDays[SERVICE]]).toEqual([70, 30, 1]);
  });

  test('is no matter where it is known beforehand: the units go to the waves that are left', () => {
    const run = dayWith([outageAt(15, 9, {}, 'failover-test')]);
    expect([run.started[0], totalOf(run, 'outageTicks')]).toEqual([100, 0]);
    expect(dayWith([outageAt(15, 9, {}, 'failover-test')], TEN_AN_HOUR).started[0]).toBe(70);
  });

  test('strikes what goes through the service, and nothing else', () => {
    const options: SampleOptions = {
      strata: [
        { id: 'a', cohort: 'x', untouched: 500 },
        { id: 'b', cohort: 'y', untouched: 500 },
      ],
      services: [{ id: 's1sp', cohorts: ['x'], steps: [{ volumePerHour: 1000 }] }],
    };
    const run = dayWith([{ ...outageAt(8, 16), service: 's1sp' }], options);
    expect([...run.startedByGroup]).toEqual([0, 50]);
    const test = dayWith([{ ...outageAt(8, 16, {}, 'failover-test'), service: 's1sp' }], options);
    // Who knows of a test that takes the whole day plans for the other cohort.
    expect([...test.startedByGroup]).toEqual([0, 100]);
    expect(test.taken[PAUSE]).toBe(0);
  });
});

test('until it is noticed, what is started is rejected, and uses no attempt up', () => {
  const outcomes = { plain: { rejectDelay: 96, attemptsLimit: 1 } };
  const run = dayWith([outageAt(11, 5, { lagMinutes: 120 })], { outcomes });
  // The waves of 11:00 and 12:00 are in vain, those of 13:00 to 15:00 wait for that of 16:00.
  expect(run.started[0]).toBe(100);
  expect([totalOf(run, 'startedInVain'), totalOf(run, 'rejected'), totalOf(run, 'failed')]).toEqual([20, 20, 20]);
  expect(totalOf(run, 'excluded')).toBe(0);
});

describe('the attempts in flight that are hit', () => {
  const IN_FLIGHT = 20;
  const REPLICATIONS = 4000;

  /** How often so many were hit, of 20 that were started four ticks before an outage of no length. */
  function hits(share: number, turnaround: SampleLaw, options: SampleOptions = {}): number[] {
    const plan = samplePlan({
      days: 1,
      waves: [40],
      volumePerDay: IN_FLIGHT,
      disturbances: [{ ...outageAt(11, 0), quantities: { onset: 0, hits: share } }],
      ...options,
      outcomes: { plain: { turnaround, ...options.outcomes?.['plain'] } },
    });
    const world = newWorld(plan);
    const counts = new Array<number>(IN_FLIGHT + 1).fill(0);
    for (let replication = 0; replication < REPLICATIONS; replication++) {
      counts[simulate(plan, replication, world).totals[TOTAL.hit]]++;
    }
    return counts;
  }

  function binomial(share: number): number[] {
    let probability = (1 - share) ** IN_FLIGHT;
    return Array.from({ length: IN_FLIGHT + 1 }, (_, count) => {
      const own = probability;
      probability *= ((IN_FLIGHT - count) / (count + 1)) * (share / (1 - share));
      return own;
    });
  }

  // False-alarm rate of each claim: 1e-7.
  test('are binomial, whether or not they would have met trouble', () => {
    expectFits(hits(0.3, 16), binomial(0.3), 1e-7);
    const troubled = { plain: { first: { rollBack: 0.5 }, troubledTurnaround: 8 } };
    expectFits(hits(0.3, 16, { outcomes: troubled }), binomial(0.3), 1e-7);
  });

  test('are binomial among those whose turnaround is not over, too', () => {
    // Two to five ticks: only those of five are in flight after four.
    const law = { least: 2, shares: [0.25, 0.25, 0.25, 0.25] };
    expectFits(hits(0.6, law), binomial(0.15), 1e-7);
    expectFits(hits(0.999, law), binomial(0.999 * 0.25), 1e-7);
  });

  test('are all or none where the share says so, and none of those that are due at the onset', () => {
    expect(hits(1, 5)[IN_FLIGHT]).toBe(REPLICATIONS);
    expect(hits(1, 4)[0]).toBe(REPLICATIONS);
    expect(hits(0, 5)[0]).toBe(REPLICATIONS);
  });

  test.each([
    ['roll back', ROLL_BACK, 'rolledBack'],
    ['stall', STALL, 'stalled'],
  ] as const)('%s', (_, fate, total) => {
    const plan = samplePlan({
      days: 2,
      waves: [40],
      volumePerDay: IN_FLIGHT,
      strata: [{ id: 'only', untouched: IN_FLIGHT }],
      outcomes: { plain: { backOff: 60, stallLength: 1000 } },
      disturbances: [{ ...outageAt(11, 3, { fate }), quantities: { onset: 0, hits: 1 } }],
    });
    const run = simulate(plan, 0);
    expect([totalOf(run, 'hit'), totalOf(run, total)]).toEqual([IN_FLIGHT, IN_FLIGHT]);
    // Stalled ones go on when the outage ends, at 14:00; the others wait for the next day's wave.
    expect(run.migrated[0]).toBe(fate === STALL ? IN_FLIGHT : 0);
    expect(run.migrated[1]).toBe(IN_FLIGHT);
  });
});

test('availability is one less the rate times the length: outages come so often a month, and last so long', () => {
  const REPLICATIONS = 400;
  const DAYS = 60;
  const plan = samplePlan({
    days: DAYS,
    volumePerDay: 1,
    disturbances: [
      {
        id: 'out',
        disturbance: 'outages',
        settings: { fate: STALL },
        quantities: { perMonth: 3 },
        laws: { length: 10 },
      },
    ],
  });
  const world = newWorld(plan);
  let ticks = 0;
  for (let replication = 0; replication < REPLICATIONS; replication++) {
    ticks += simulate(plan, replication, world).totals[TOTAL.outageTicks];
  }
  // The horizon cuts one in a thousand of them.
  expect(poissonSurprise(Math.round(ticks / 10), (REPLICATIONS * 3 * DAYS) / 30.4375)).toBeLessThan(LARGEST_SURPRISE);
});
