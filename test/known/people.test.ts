import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { expectFits } from '../kit/chi-square.ts';
import { totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleGoNoGo } from '../kit/sample-go-no-go.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

const DAYS = 10;
const REPLICATIONS = 2000;

/** How many futures had so many of ten days in the log with a line of some kind. */
function daysWith(kind: string, goNoGo: SampleGoNoGo, options: SampleOptions = {}): number[] {
  const plan = samplePlan({ days: DAYS, everyDay: true, volumePerDay: 10, goNoGo, ...options });
  const world = newWorld(plan);
  const counts = new Array<number>(DAYS + 1).fill(0);
  for (let replication = 0; replication < REPLICATIONS; replication++) {
    const { log } = simulate(plan, replication, world);
    counts[log.lines().filter((line) => line.kind === kind).length]++;
  }
  return counts;
}

/** The chances of 0 to n of n, each with the same chance. */
function binomial(n: number, chance: number): number[] {
  let probability = (1 - chance) ** n;
  return Array.from({ length: n + 1 }, (_, count) => {
    const own = probability;
    probability *= ((n - count) / (count + 1)) * (chance / (1 - chance));
    return own;
  });
}

function atLeast(n: number, least: number, chance: number): number {
  return binomial(n, chance)
    .slice(least)
    .reduce((sum, each) => sum + each, 0);
}

// False-alarm rate of each claim: 1e-7.
describe('days without a quorum are binomial', () => {
  test('with three of five, each away on a fifth of days', () => {
    const absent = { absent: 0.2 };
    const roles = { a: absent, b: absent, c: absent, d: absent, e: absent };
    expectFits(daysWith('people undecided', { roles, quorum: 3 }), binomial(DAYS, 1 - atLeast(5, 3, 0.8)), 1e-7);
  });

  test('with one who is needed besides', () => {
    const absent = { absent: 0.3 };
    const roles = { a: { ...absent, needed: true }, b: absent, c: absent };
    const decided = 0.7 * atLeast(2, 1, 0.7);
    expectFits(daysWith('people undecided', { roles, quorum: 2 }), binomial(DAYS, 1 - decided), 1e-7);
  });

  test('with a cut-off for who comes late: two of two within an hour, of a lateness of one to four half-hours', () => {
    const late = { least: 2, shares: [0.25, 0, 0.25, 0, 0.25, 0, 0.25] };
    const goNoGo: SampleGoNoGo = { roles: { a: { late }, b: { late } }, cutOffTick: 36 };
    expectFits(daysWith('people undecided', goNoGo), binomial(DAYS, 1 - 0.25), 1e-7);
  });
});

describe('held to the volume of before', () => {
  // Whoever is away is away at the opening, which is the cut-off: so a day that is held loses no wave.
  const AWAY = { roles: { a: { absences: [{ fromDay: 3, untilDay: 6 }] } }, cutOffTick: 32 };
  const settings = { base: 10, factor: 2, every: 10, countsStarted: 1 };
  const control = { strategy: { name: 'geometric', settings } };
  const started = (goNoGo: SampleGoNoGo) => [
    ...simulate(samplePlan({ days: 7, everyDay: true, control, goNoGo }), 0).started,
  ];

  test('a volume that multiplies from day to day stands still while nobody is there', () => {
    expect(started({})).toEqual([10, 20, 80, 890, 0, 0, 0]);
    expect(started({ ...AWAY, undecided: 'hold' }).slice(0, 6)).toEqual([10, 20, 80, 80, 80, 80]);
  });

  test('no more than so many days in a row, and not at all without a volume of before', () => {
    expect(started({ ...AWAY, undecided: 'hold', mostHolds: 1 }).slice(0, 6)).toEqual([10, 20, 80, 80, 0, 0]);
    expect(started({ ...AWAY }).slice(0, 6)).toEqual([10, 20, 80, 0, 0, 0]);
    const fromTheStart = { roles: { a: { absences: [{ fromDay: 0, untilDay: 2 }] } }, cutOffTick: 32 } as const;
    expect(started({ ...fromTheStart, undecided: 'hold' }).slice(0, 3)).toEqual([0, 0, 10]);
  });

  test('is told: held days and no-go days are counted apart', () => {
    const goNoGo: SampleGoNoGo = { ...AWAY, undecided: 'hold', mostHolds: 1 };
    const run = simulate(samplePlan({ days: 7, everyDay: true, volumePerDay: 100, goNoGo }), 0);
    expect([totalOf(run, 'heldDays'), totalOf(run, 'noGoDays')]).toEqual([1, 2]);
  });
});

describe('reviews that are not held', () => {
  const AIMD = {
    ...{ start: 10, add: 10, times: 0.5, least: 1, most: 1000, mostFailedOfResolved: 1 },
    ...{ minimumSample: 1, used: 0, reviewEveryDays: 7 },
  };

  /** How many of eight reviews, in futures of nine weeks, came to something. */
  function reviews(said: string, shares: object, times = 300): number[] {
    const plan = samplePlan({
      days: 63,
      everyDay: true,
      waves: [32],
      strata: [{ id: 'a', untouched: 100_000 }],
      control: { strategy: { name: 'aimd', settings: AIMD } },
      disturbances: [
        {
          id: 'r',
          disturbance: 'review-gate',
          settings: { minutes: 0, misses: 0, cautious: 0, stamps: 0, ...shares },
          quantities: { onset: 0 },
          laws: { length: 96 * 63, late: 0 },
        },
      ],
    });
    const world = newWorld(plan);
    const counts = new Array<number>(9).fill(0);
    for (let replication = 0; replication < times; replication++) {
      counts[
        simulate(plan, replication, world)
          .log.lines()
          .filter(({ kind }) => kind === said).length
      ]++;
    }
    return counts;
  }

  test('are binomial: missed, or too cautious', () => {
    expectFits(reviews('review missed', { misses: 0.3 }), binomial(8, 0.3), 1e-7);
    expectFits(reviews('review cautious', { cautious: 0.4 }), binomial(8, 0.4), 1e-7);
  });

  test('are all of them, or none, where the chance says so', () => {
    expect(reviews('review missed', { misses: 1 }, 20)[8]).toBe(20);
    expect(reviews('review waved through', { stamps: 1 }, 20)[0]).toBe(20);
  });
});
