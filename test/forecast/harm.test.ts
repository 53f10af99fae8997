import { describe, expect, test } from 'vitest';
import { alertsOf, harmOf, repairOf } from '../../src/forecast/harm.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';
import { tallyOf } from '../kit/tally-of.ts';

const HARMFUL: SampleOptions = {
  days: 30,
  volumePerDay: 50,
  strata: [{ id: 'only', untouched: 300, prepayment: 0.3 }],
  outcomes: { plain: { first: { stall: 0.05, reject: 0.05, rollBack: 0.05, fixForward: 0.1, unrecoverable: 0.02 } } },
  repair: { servers: 1, service: 8 },
  alerts: { operational: 2.3, limit: 500, background: 50_000_000 },
};

test('harm is the mean over futures of what each future counted', () => {
  const plan = samplePlan(HARMFUL);
  const harm = harmOf(plan, tallyOf(plan, [0, 1, 2, 3]));
  const runs = [0, 1, 2, 3].map((replication) => simulate(plan, replication));
  const mean = (figure: (run: (typeof runs)[number]) => number) => runs.reduce((sum, run) => sum + figure(run), 0) / 4;
  for (const name of [
    'attempts',
    'failed',
    'stalled',
    'rejected',
    'rolledBack',
    'interruptions',
    'unrecoverable',
  ] as const) {
    expect(harm[name].mean).toBeCloseTo(
      mean((run) => totalOf(run, name)),
      9,
    );
  }
  expect(harm.interruptionHours.mean).toBeCloseTo(
    mean((run) => totalOf(run, 'interruptionTicks') / 4),
    9,
  );
  expect(harm.failedOfResolved.mean).toBeCloseTo(
    mean((run) => totalOf(run, 'failed') / totalOf(run, 'resolved')),
    12,
  );
  expect(harm.interruptionsInPrepayment.mean).toBeGreaterThan(0);
});

test('alerts have their peak, their limit where one is stated, and the rest of the network beside them', () => {
  const plan = samplePlan(HARMFUL);
  const alerts = alertsOf(plan, tallyOf(plan, [0, 1]));
  expect(alerts.limit?.mean).toBe(500);
  expect(alerts.background).toBe(50_000_000);
  expect(alerts.peak.mean).toBeGreaterThan(500);
  expect(alerts.daysAtOrAboveLimit.mean).toBeGreaterThan(0);
  const unlimited = samplePlan({ days: 2 });
  expect(alertsOf(unlimited, tallyOf(unlimited, [0])).limit).toBeNull();
  expect(alertsOf(unlimited, tallyOf(unlimited, [0])).dnos).toEqual([]);
});

test('each DNO has the largest day of its region, and the days at or above its limit', () => {
  const dnos = { mid: { share: 0.25, limit: 100 }, north: { share: 0.75 } };
  const plan = samplePlan({ ...HARMFUL, alerts: { operational: 2.3, dnos } });
  const [mid, north] = alertsOf(plan, tallyOf(plan, [0, 1, 2])).dnos;
  const runs = [0, 1, 2].map((replication) => structuredClone(simulate(plan, replication).alertsOfDno));
  const ofMid = runs.map((alerts) => [...alerts].filter((_, place) => place % 2 === 0));
  const mean = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0) / 3;
  expect(mid).toMatchObject({ id: 'mid', share: 0.25, limit: 100 });
  expect(mid.peak.mean).toBeCloseTo(mean(ofMid.map((alerts) => Math.max(...alerts))), 9);
  const reached = mean(ofMid.map((alerts) => alerts.filter((count) => count >= 100).length));
  expect(mid.daysAtOrAboveLimit.mean).toBeCloseTo(reached, 9);
  expect(reached).toBeGreaterThan(1);
  expect([north.limit, north.daysAtOrAboveLimit.p90]).toEqual([null, 0]);
});

describe('the repair team', () => {
  test('is not told of where it never had work', () => {
    const plan = samplePlan({ days: 12 });
    expect(repairOf(plan, tallyOf(plan, [0]))).toBeNull();
  });

  test('has a utilisation and a mean wait, over the repairs that were started', () => {
    // By hand: three fail at once on the first day, one server, eight ticks each: waits of 0, 8 and 16 ticks.
    const plan = samplePlan({
      days: 2,
      waves: [32],
      strata: [{ id: 'only', untouched: 3 }],
      outcomes: { plain: { first: { fixForward: 1 }, troubledTurnaround: 4 } },
      repair: { servers: 1, service: 8 },
    });
    const repair = repairOf(plan, tallyOf(plan, [0]));
    expect(repair?.waitingHours.mean).toBe((0 + 8 + 16) / 4 / 3);
    expect(repair?.utilisation?.mean).toBe(24 / 96);
  });

  test('is told of where all of its work was there at the start', () => {
    const plan = samplePlan({
      days: 2,
      strata: [{ id: 'only' }],
      stocks: [{ stratum: 'only', state: 'fixing forward', installations: 3 }],
      repair: { servers: 1, service: 8 },
    });
    expect(repairOf(plan, tallyOf(plan, [0]))?.waitingHours.mean).toBe((0 + 8 + 16) / 4 / 3);
  });

  test('without a limit has no utilisation', () => {
    const plan = samplePlan({ ...HARMFUL, repair: { servers: 0, service: 8 } });
    expect(repairOf(plan, tallyOf(plan, [0]))).toMatchObject({ utilisation: null, waitingHours: { mean: 0 } });
  });
});
