import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { clearedOn } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

/*
 * Hard laws, future by future, hold only without trouble, rules, queues and disturbances: there the programme is a server
 * that never idles while something is listed.
 */
describe('without trouble', () => {
  const calm = fc.record({
    strata: fc
      .array(
        fc.record({
          supplier: fc.constantFrom('x', 'y'),
          entry: fc.constantFrom('now', 'early', 'late'),
          untouched: fc.nat(400),
        }),
        { minLength: 1, maxLength: 5 },
      )
      .map((strata) => strata.map((stratum, place) => ({ ...stratum, id: `s${place}` }))),
    dates: fc.record({ early: fc.record({ date: fc.nat(20) }), late: fc.record({ date: fc.nat(40) }) }),
    volumePerDay: fc.integer({ min: 20, max: 300 }),
    floorPerDay: fc.constantFrom(0, 10, 500),
    closedDays: fc.array(fc.nat(60), { maxLength: 8 }),
    waves: fc.constantFrom([32, 40, 48], [0], [60, 94]),
  });

  function optionsOf({
    strata,
    dates,
    volumePerDay,
    floorPerDay,
    closedDays,
    waves,
  }: ValueOf<typeof calm>): SampleOptions {
    return {
      days: 150,
      strata,
      volumePerDay,
      closedDays,
      waves,
      milestones: dates,
      entries: { early: { when: { milestone: 0 } }, late: { when: { milestone: 1 } } },
      control: { shareOut: { floorPerDay, newEntryPerDay: 0, newEntryDays: 0 } },
    };
  }

  const clearance = (options: SampleOptions): number => clearedOn(simulate(samplePlan(options), 0));

  test('more volume never clears later', () => {
    fc.assert(
      fc.property(calm, fc.integer({ min: 1, max: 100 }), (given, more) => {
        const options = optionsOf(given);
        const faster = { ...options, volumePerDay: given.volumePerDay + more };
        expect(clearance(faster)).toBeLessThanOrEqual(clearance(options));
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test('a higher cap never clears later', () => {
    fc.assert(
      fc.property(calm, fc.nat(100), fc.nat(100), (given, cap, more) => {
        const capped = (volumePerDay: number) =>
          clearance({ ...optionsOf(given), cap: [{ fromDay: 0, volumePerDay }] });
        expect(capped(cap + more)).toBeLessThanOrEqual(capped(cap));
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  test('a holiday never hastens', () => {
    fc.assert(
      fc.property(calm, fc.nat(80), (given, holiday) => {
        const options = optionsOf(given);
        const closedDays = [...given.closedDays, holiday];
        expect(clearance({ ...options, closedDays })).toBeGreaterThanOrEqual(clearance(options));
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});

/** What an arbitrary gives. */
type ValueOf<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/*
 * With trouble the laws are not pathwise: an attempt that is made earlier may wait for a repair behind others, or bring a
 * halt upon the rest. What holds is a paired estimate over futures that share their luck. The exceptions are counted and
 * pinned, so that nobody has to take it on trust that they are few.
 */
describe('with trouble, rules and queues, over 300 futures with common luck', () => {
  const troubled = (changes: SampleOptions): Plan =>
    samplePlan({
      seed: 'monotone',
      days: 60,
      everyDay: true,
      strata: [
        { id: 'a', dmc: 'x', untouched: 100 },
        { id: 'b', dmc: 'y', untouched: 100 },
      ],
      volumePerDay: 20,
      waves: [32, 44, 56],
      outcomes: {
        plain: {
          first: { stall: 0.03, reject: 0.02, rollBack: 0.03, fixForward: 0.02 },
          turnaround: 6,
          backOff: { least: 40, shares: [0.25, 0.25, 0.25, 0.25] },
        },
      },
      repair: { servers: 1, service: { least: 40, shares: [0.5, 0.3, 0.2] } },
      control: {
        rules: [
          plannedRule('ratio-executed', { threshold: 0.5, minimumSample: 4, first: 1, later: 1 }, { scopeKind: 'dmc' }),
        ],
      },
      ...changes,
    });

  function clearances(plan: Plan): number[] {
    const world = newWorld(plan);
    return Array.from({ length: 300 }, (_, replication) => clearedOn(simulate(plan, replication, world)));
  }

  /** Days gained by the change in each pair of futures; negative where it lost some. */
  function gains(before: SampleOptions, after: SampleOptions): number[] {
    const [slow, fast] = [clearances(troubled(before)), clearances(troubled(after))];
    return slow.map((day, replication) => day - fast[replication]);
  }

  const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const exceptionsIn = (values: readonly number[]): number => values.filter((gain) => gain < 0).length;

  test('a twentieth more volume clears earlier in the mean', () => {
    const gained = gains({}, { volumePerDay: 21 });
    expect(meanOf(gained)).toBeGreaterThan(0.3);
    expect(exceptionsIn(gained)).toBe(8);
  });

  test('a holiday clears later in the mean', () => {
    const gained = gains({ closedDays: [3] }, {});
    expect(meanOf(gained)).toBeGreaterThan(0.5);
    expect(exceptionsIn(gained)).toBe(1);
  });

  test('a second line of repair clears earlier in the mean', () => {
    const service = { least: 60, shares: new Array(60).fill(1 / 60) };
    const outcomes = {
      plain: { first: { stall: 0.03, rollBack: 0.05, fixForward: 0.12 }, repairEnds: { rollBack: 0.2 }, turnaround: 6 },
    };
    const gained = gains({ outcomes, repair: { servers: 1, service } }, { outcomes, repair: { servers: 2, service } });
    expect(meanOf(gained)).toBeGreaterThan(1);
    expect(exceptionsIn(gained)).toBe(0);
  });
});
