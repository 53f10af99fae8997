import { describe, expect, test } from 'vitest';
import { creditsOf, type Demand, newDemand, reckon } from '../../src/control/demand.ts';
import { newHeld } from '../../src/control/held.ts';
import { newRolls } from '../../src/control/rolls.ts';
import { newServiceHold } from '../../src/control/service-hold.ts';
import type { View } from '../../src/control/view.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions, SampleStratum } from '../kit/sample-options.ts';
import { sampleView } from '../kit/sample-view.ts';

const STRATA: readonly SampleStratum[] = [
  { id: 'a', supplier: 'keen', status: 'dormant', entry: 'old', untouched: 100 },
  { id: 'b', supplier: 'keen', status: 'active', entry: 'old', untouched: 200 },
  { id: 'c', supplier: 'keen', status: 'mixed', entry: 'old', untouched: 300 },
  { id: 'd', supplier: 'slow', status: 'dormant', entry: 'young', untouched: 400 },
];

interface Day {
  readonly view?: Partial<View>;
  readonly paused?: readonly number[];
  readonly target?: number;
  readonly control?: SampleOptions['control'];
}

/** Demands of one day after another, with the same books. */
function reckoned({ view = {}, paused = [0, 0, 0, 0], target = 1000, control = {} }: Day, days = 1): Demand {
  const plan = samplePlan({ strata: STRATA, control });
  const demand = newDemand(4, 2, 2, newServiceHold(plan.services, plan.strata, plan.cohorts.length));
  const rolls = newRolls(plan.strata, 2, 2, creditsOf(demand));
  const authorisedToday = Int32Array.of(1000, 1000);
  for (let day = 0; day < days; day++) {
    const seen = sampleView(plan, { authorisedToday, ...view });
    reckon(
      demand,
      rolls,
      plan.strata,
      seen,
      Uint8Array.from(paused),
      plan.control,
      target,
      Number.POSITIVE_INFINITY,
      newHeld(0, 0, 2).perEntry,
    );
  }
  return demand;
}

const shareOut = (changes: object) => ({
  shareOut: { floorPerDay: 0, newEntryPerDay: 0, newEntryDays: 0, ...changes },
});

test('all that waits counts where nothing holds it', () => {
  const demand = reckoned({ view: { retriesWaiting: Int32Array.of(1, 2, 3, 4) } });
  expect([...demand.fresh]).toEqual([100, 200, 300, 400]);
  expect([...demand.retries]).toEqual([1, 2, 3, 4]);
  expect(demand.stock).toMatchObject({ all: 1010, unpaused: 1010, eligible: 1010, authorised: 1010, startable: 1010 });
  expect([...demand.ofSupplier]).toEqual([606, 404]);
});

test('what is paused, or not listed, does not count, but stands in the stock before that', () => {
  const demand = reckoned({
    paused: [1, 0, 0, 0],
    view: {
      eligible: Uint8Array.of(1, 1, 1, 0),
      freshWaiting: Int32Array.of(100, 200, 300, 0),
      notEligible: Int32Array.of(0, 0, 0, 400),
      retriesWaiting: Int32Array.of(0, 0, 0, 7),
    },
  });
  expect([...demand.fresh]).toEqual([0, 200, 300, 0]);
  expect([...demand.retries]).toEqual([0, 0, 0, 0]);
  expect(demand.stock).toMatchObject({ all: 1007, unpaused: 907, eligible: 500, authorised: 500, startable: 500 });
});

describe('authorisation', () => {
  test('is apportioned over the active and mixed strata by what waits; dormant ones and retries need none', () => {
    const demand = reckoned({
      view: { authorisedToday: Int32Array.of(50, 0), retriesWaiting: Int32Array.of(0, 9, 0, 0) },
    });
    expect([...demand.fresh]).toEqual([100, 20, 30, 400]);
    expect([...demand.retries]).toEqual([0, 9, 0, 0]);
    expect(demand.stock).toMatchObject({ eligible: 1009, authorised: 559, startable: 559 });
  });

  test('carries fractions from day to day', () => {
    // 1 a day over 200 and 300: two and three in five days.
    const got = [0, 0];
    const plan = samplePlan({ strata: STRATA });
    const demand = newDemand(4, 2, 2, newServiceHold(plan.services, plan.strata, plan.cohorts.length));
    const rolls = newRolls(plan.strata, 2, 2, creditsOf(demand));
    for (let day = 0; day < 5; day++) {
      const view = sampleView(plan, { authorisedToday: Int32Array.of(1, 0) });
      reckon(
        demand,
        rolls,
        plan.strata,
        view,
        new Uint8Array(4),
        plan.control,
        1000,
        Number.POSITIVE_INFINITY,
        newHeld(0, 0, 2).perEntry,
      );
      got[0] += demand.fresh[1];
      got[1] += demand.fresh[2];
    }
    expect(got).toEqual([2, 3]);
  });
});

describe('a retry budget', () => {
  const retriesWaiting = Int32Array.of(10, 20, 30, 40);

  test('is apportioned over the retries where these are more', () => {
    const demand = reckoned({ view: { retriesWaiting }, target: 500, control: { retryShare: 0.1 } });
    expect([...demand.retries]).toEqual([5, 10, 15, 20]);
    expect(demand.stock).toMatchObject({ authorised: 1100, startable: 1050 });
  });

  test('holds nobody where retries are fewer, and all where it is none', () => {
    expect([...reckoned({ view: { retriesWaiting }, control: { retryShare: 0.1 } }).retries]).toEqual([10, 20, 30, 40]);
    expect([...reckoned({ view: { retriesWaiting }, control: { retryShare: 0 } }).retries]).toEqual([0, 0, 0, 0]);
  });

  test('is a whole number of what the words say: 29% of 100 is 29', () => {
    const demand = reckoned({ view: { retriesWaiting }, target: 100, control: { retryShare: 0.29 } });
    expect(demand.retries.reduce((sum, each) => sum + each, 0)).toBe(29);
  });
});

describe('a newly listed entry', () => {
  const young = { entryAge: Int32Array.of(100, 2) };

  test('starts at most its daily number, retries before fresh ones', () => {
    const demand = reckoned({
      view: { ...young, retriesWaiting: Int32Array.of(0, 0, 0, 8) },
      control: shareOut({ newEntryPerDay: 30, newEntryDays: 3 }),
    });
    expect([demand.fresh[3], demand.retries[3]]).toEqual([22, 8]);
    expect(demand.stock).toMatchObject({ all: 1008, unpaused: 1008, eligible: 630, authorised: 630, startable: 630 });
  });

  test('is new for so many migration days, and no longer', () => {
    const control = shareOut({ newEntryPerDay: 30, newEntryDays: 3 });
    expect(reckoned({ view: { entryAge: Int32Array.of(100, 3) }, control }).fresh[3]).toBe(400);
    expect(reckoned({ view: { entryAge: Int32Array.of(0, 0) }, control }).stock.startable).toBe(60);
  });

  test('that cannot start its number anyway is charged to what keeps it', () => {
    const demand = reckoned({
      view: { entryAge: Int32Array.of(0, 100), authorisedToday: Int32Array.of(0, 0) },
      control: shareOut({ newEntryPerDay: 550, newEntryDays: 3 }),
    });
    // Of the old entry's 600, 550 may start; 500 of them lack authorisation, so that 100 are left.
    expect(demand.stock).toMatchObject({ unpaused: 1000, eligible: 950, authorised: 500, startable: 500 });
  });
});

test('dormant installations of ready suppliers go first: they become operational at once', () => {
  const demand = reckoned({ view: { supplierReady: Uint8Array.of(1, 0) } });
  expect([...demand.first]).toEqual([100, 0, 0, 0]);
  expect([...demand.second]).toEqual([0, 200, 300, 400]);
  expect([...demand.firstOfSupplier]).toEqual([100, 0]);
});

describe('what is held back by one thing alone', () => {
  const aloneOf = (day: Day) => {
    const { pausedAlone, unlistedAlone } = reckoned(day).stock;
    return { pausedAlone, unlistedAlone };
  };
  const paused = (stratum: number) => STRATA.map((_, place) => (place === stratum ? 1 : 0));
  const unlisted = (stratum: number) => ({
    eligible: Uint8Array.from(STRATA, (_, place) => (place === stratum ? 0 : 1)),
    freshWaiting: Int32Array.from(STRATA, ({ untouched = 0 }, place) => (place === stratum ? 0 : untouched)),
    notEligible: Int32Array.from(STRATA, ({ untouched = 0 }, place) => (place === stratum ? untouched : 0)),
  });
  const used = Int32Array.of(0, 0);

  test.each<[string, Day, boolean, boolean]>([
    ['nothing', {}, false, false],
    ['a paused dormant stratum', { paused: paused(0), view: { authorisedToday: used } }, true, false],
    ['a paused active stratum, with authorisation to spare', { paused: paused(1) }, true, false],
    ['a paused active stratum, with none', { paused: paused(1), view: { authorisedToday: used } }, false, false],
    ['an unlisted dormant stratum', { view: { ...unlisted(0), authorisedToday: used } }, false, true],
    ['an unlisted active stratum, with authorisation to spare', { view: unlisted(1) }, false, true],
    ['an unlisted active stratum, with none', { view: { ...unlisted(1), authorisedToday: used } }, false, false],
    ['one both paused and unlisted', { paused: paused(0), view: unlisted(0) }, false, false],
  ])('%s', (_, day, pausedAlone, unlistedAlone) => {
    expect(aloneOf(day)).toEqual({ pausedAlone, unlistedAlone });
  });

  test('a paused retry needs room in the retry budget, and nothing else', () => {
    const day = {
      paused: paused(1),
      target: 100,
      view: {
        authorisedToday: used,
        freshWaiting: Int32Array.of(100, 0, 0, 0),
        retriesWaiting: Int32Array.of(9, 5, 0, 0),
      },
    };
    expect(aloneOf({ ...day, control: { retryShare: 0.1 } }).pausedAlone).toBe(true);
    expect(aloneOf({ ...day, control: { retryShare: 0.09 } }).pausedAlone).toBe(false);
    expect(aloneOf(day).pausedAlone).toBe(true);
  });

  test('a new entry that is full holds back by itself; a paused stratum of it needs room', () => {
    const control = shareOut({ newEntryPerDay: 30, newEntryDays: 3 });
    const young = { entryAge: Int32Array.of(100, 2) };
    expect(aloneOf({ control, view: young })).toEqual({ pausedAlone: false, unlistedAlone: true });
    expect(aloneOf({ control, view: young, paused: paused(3) })).toEqual({ pausedAlone: true, unlistedAlone: false });
    const old = { entryAge: Int32Array.of(100, 3) };
    expect(aloneOf({ control, view: old })).toEqual({ pausedAlone: false, unlistedAlone: false });
  });
});
