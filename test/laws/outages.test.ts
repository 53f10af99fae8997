import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLLED_BACK } from '../../src/fleet/installation.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { expectSame } from '../kit/expect-same.ts';
import { figuresOf } from '../kit/figures-of.ts';
import { plainFuture } from '../kit/plain/plain.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleDisturbance, SampleOptions } from '../kit/sample-options.ts';

/** Two cohorts of so much trouble that luck shows, all of them started on the first day. */
const TWO_COHORTS: SampleOptions = {
  days: 12,
  everyDay: true,
  volumePerDay: 1000,
  strata: [
    { id: 'a', cohort: 'x', dmc: 'dmc-1', untouched: 150 },
    { id: 'b', cohort: 'y', dmc: 'dmc-2', untouched: 150 },
  ],
  outcomes: {
    plain: {
      first: { stall: 0.1, reject: 0.1, rollBack: 0.1, fixForward: 0.1 },
      stallEnds: { rollBack: 0.5 },
      stallLength: { least: 4, shares: [0.5, 0.5] },
      backOff: { least: 40, shares: [0.5, 0.5] },
    },
  },
};

function outage(scope: string, hits: number, length: number): SampleDisturbance {
  return {
    id: 'out',
    disturbance: 'outage',
    scope,
    settings: { minutes: 690, fate: 2, lagMinutes: 60 },
    quantities: { onset: 0, hits },
    laws: { length },
  };
}

function fates(disturbances: readonly SampleDisturbance[], replication: number) {
  return plainFuture(samplePlan({ ...TWO_COHORTS, disturbances }), replication).fates;
}

test('an outage in one scope changes nobody’s luck elsewhere, and no first fate anywhere', () => {
  let changed = 0;
  fc.assert(
    fc.property(fc.nat(999), fc.constantFrom(0, 6, 30), (replication, length) => {
      const calm = fates([], replication);
      const struck = fates([outage('cohort x', 0.5, length)], replication);
      const elsewhere = ({ stratum }: (typeof calm)[number]) => stratum === 'b';
      expect(struck.filter(elsewhere)).toEqual(calm.filter(elsewhere));
      // Who was rejected in vain has not had a first attempt that counts; its mark is its own all the same.
      expect(struck.map(({ hopeless }) => hopeless)).toEqual(calm.map(({ hopeless }) => hopeless));
      changed += struck.filter(({ attempts }, place) => attempts !== calm[place].attempts).length;
    }),
    { numRuns: 20, seed: 1 },
  );
  expect(changed).toBeGreaterThan(300);
});

test('who is hit at one share is hit at a larger one, whatever the pace', () => {
  const plan = (hits: number, volumePerDay: number) =>
    samplePlan({
      days: 1,
      waves: [40],
      volumePerDay,
      outcomes: { plain: { backOff: 1000 } },
      disturbances: [{ ...outage('programme', hits, 0), settings: { minutes: 660, fate: 2 } }],
    });
  const hitBy = (hits: number, volumePerDay: number) => {
    const all = plainFuture(plan(hits, volumePerDay), 5).fates;
    const named = all.filter(({ attempts, state }) => attempts > 0 && state === ROLLED_BACK);
    return named.map(({ number }) => number);
  };
  const few = hitBy(0.2, 100);
  const more = hitBy(0.5, 100);
  expect(few.length).toBeGreaterThan(5);
  expect(more).toEqual(expect.arrayContaining(few));
  expect(hitBy(0.5, 300).filter((number) => number < 100)).toEqual(more);
});

test('an outage changes nothing of the days before, however turnarounds are drawn', () => {
  const options: SampleOptions = {
    days: 20,
    everyDay: true,
    volumePerDay: 40,
    strata: [{ id: 'only', untouched: 2000 }],
    outcomes: { plain: { turnaround: { least: 4, shares: new Array(50).fill(0.02) } } },
  };
  const struck = { ...outage('programme', 0.5, 0), quantities: { onset: 10, hits: 0.5 } };
  const [calm, hit] = [[], [struck]].map((disturbances) => simulate(samplePlan({ ...options, disturbances }), 1));
  // No attempt of the ninth day is in flight on the eleventh.
  expect([...hit.migrated.subarray(0, 9)]).toEqual([...calm.migrated.subarray(0, 9)]);
  expect(hit.migrated[10]).toBeLessThan(calm.migrated[10]);
});

test('a world that had outages in one replication has none of them in the next', () => {
  const plan = samplePlan({
    ...TWO_COHORTS,
    disturbances: [
      {
        id: 'out',
        disturbance: 'outages',
        settings: { fate: 0, lagMinutes: 600 },
        quantities: { perMonth: 20, hits: 0.7 },
        laws: { length: { least: 1, shares: [0.5, 0.5] } },
      },
      {
        id: 'test',
        disturbance: 'failover-test',
        settings: { minutes: 0, fate: 0 },
        quantities: { onset: 11 },
        laws: { length: 96 },
      },
    ],
  });
  const world = newWorld(plan);
  let hit = 0;
  for (const replication of [0, 1, 2, 3]) {
    const run = simulate(plan, replication, world);
    hit += run.totals[TOTAL.hit];
    expectSame(figuresOf(run), figuresOf(simulate(plan, replication)));
  }
  expect(hit).toBeGreaterThan(0);
});
