import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STALLED } from '../../src/fleet/installation.ts';
import { TICKS_PER_DAY } from '../../src/kernel/clock.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { atClose, clearedOn, sum, totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

const OPENING = 32;
const LAST_WAVE = 68;
const LONG = 40 * TICKS_PER_DAY;

function futureOf(options: SampleOptions) {
  return simulate(samplePlan({ everyDay: true, ...options }), 0);
}

/** Evidence of all log lines of a kind, with their ticks. */
function logged(run: ReturnType<typeof simulate>, wanted: string) {
  return run.log.lines().flatMap(({ kind, tick, evidence }) => (kind === wanted ? [[tick, ...evidence]] : []));
}

describe('a volume V above the threshold T quarantines exactly V - T', () => {
  test('in one day, over any strata and waves', () => {
    const cases = fc.record({
      threshold: fc.integer({ min: 0, max: 1200 }),
      volumes: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 5 }),
      waves: fc.constantFrom([0], [32, 40, 48], [20, 21, 22, 23, 24, 25, 26]),
    });
    fc.assert(
      fc.property(cases, ({ threshold, volumes, waves }) => {
        const run = futureOf({
          days: 3,
          waves,
          volumePerDay: 10_000,
          strata: volumes.map((untouched, place) => ({ id: `s${place}`, supplier: `x${place % 2}`, untouched })),
          anomalyThreshold: { volumePerDay: threshold, lead: LONG },
        });
        const excess = Math.max(0, sum(volumes) - threshold);
        expect(totalOf(run, 'quarantined')).toBe(excess);
        expect(atClose(run, 2, STALLED)).toBe(excess);
        expect(run.migrated[2]).toBe(Math.min(threshold, sum(volumes)));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test('for each supplier apart', () => {
    const run = futureOf({
      volumePerDay: 1000,
      strata: [
        { id: 'a', supplier: 'large', untouched: 300 },
        { id: 'b', supplier: 'large', untouched: 200 },
        { id: 'c', supplier: 'small', untouched: 90 },
      ],
      anomalyThreshold: { per: 'supplier', volumePerDay: 120, lead: LONG },
    });
    expect(totalOf(run, 'quarantined')).toBe(380);
    expect(logged(run, 'quarantine begins')).toHaveLength(1);
  });

  test('for each supplier apart, of which some have a threshold of their own', () => {
    const run = futureOf({
      volumePerDay: 1000,
      strata: [
        { id: 'a', supplier: 'large', untouched: 500 },
        { id: 'b', supplier: 'small', untouched: 90 },
      ],
      anomalyThreshold: { per: 'supplier', volumePerDay: 120, suppliers: { small: 40.5 }, lead: LONG },
    });
    expect(totalOf(run, 'quarantined')).toBe(380 + 50);
    expect(logged(run, 'quarantine begins')).toHaveLength(2);
  });

  test('every day anew, weekends apart', () => {
    const run = futureOf({
      everyDay: false,
      days: 14,
      volumePerDay: 100,
      anomalyThreshold: { volumePerDay: 70, lead: LONG },
    });
    expect([0, 4, 6, 7, 9].map((day) => atClose(run, day, STALLED))).toEqual([30, 150, 150, 180, 240]);
  });

  test('and an uncertain threshold holds with the whole part of its value', () => {
    const run = futureOf({ anomalyThreshold: { volumePerDay: { uniform: [70.2, 70.9] }, lead: LONG }, days: 1 });
    expect(totalOf(run, 'quarantined')).toBe(30);
  });
});

test('later attempts count as first ones do, and are the first to be let through', () => {
  const run = futureOf({
    days: 2,
    volumePerDay: 100,
    strata: [{ id: 'a', untouched: 60 }],
    stocks: [{ stratum: 'a', state: 'waiting', installations: 40, attemptsUsed: 1 }],
    waves: [OPENING],
    // Every first attempt would be rolled back, and is not while it is in quarantine.
    outcomes: { plain: { first: { rollBack: 1 }, later: {} } },
    anomalyThreshold: { volumePerDay: 40, lead: LONG },
  });
  expect([totalOf(run, 'quarantined'), totalOf(run, 'failed'), run.migrated[1]]).toEqual([60, 0, 40]);
});

describe('the change', () => {
  const options: SampleOptions = {
    days: 12,
    volumePerDay: 100,
    strata: [{ id: 'a', untouched: 1000 }],
    outcomes: { plain: { turnaround: 8 } },
  };

  test('comes a lead time after the notice, lifts the threshold and releases all, who then take their turnaround', () => {
    const run = futureOf({
      ...options,
      anomalyThreshold: { volumePerDay: 85, noticeTicks: 4, lead: 2 * TICKS_PER_DAY },
    });
    // 80 are started by the eighth wave, so the ninth crosses: 5 of it are held, and the 10 of the last one.
    const crossed = LAST_WAVE - 4;
    expect(logged(run, 'quarantine begins')).toEqual([[crossed, 90, 85]]);
    expect(logged(run, 'quarantine noticed')).toEqual([[crossed + 4, 5]]);
    // On the third day the change comes at the tick of the last wave, before it: two days' excess, and five.
    expect(logged(run, 'threshold changed')).toEqual([[crossed + 4 + 2 * TICKS_PER_DAY, 35]]);
    expect(totalOf(run, 'quarantined')).toBe(35);
    expect([0, 1, 2].map((day) => atClose(run, day, STALLED))).toEqual([15, 30, 0]);
    expect(run.migrated[2]).toBe(300);
    expect(clearedOn(run)).toBe(9);
  });

  test('releases nobody before it comes, and never comes beyond the horizon', () => {
    const run = futureOf({ ...options, anomalyThreshold: { volumePerDay: 85, lead: 12 * TICKS_PER_DAY } });
    expect(atClose(run, 11, STALLED)).toBe(150);
    expect(clearedOn(run)).toBe(12);
  });

  test('may raise the threshold to what is crossed again: the next change releases and raises no further', () => {
    const run = futureOf({
      ...options,
      anomalyThreshold: { volumePerDay: 50, noticeTicks: 1, lead: TICKS_PER_DAY, raisedTo: 90 },
    });
    const changes = logged(run, 'threshold changed');
    expect(changes.length).toBeGreaterThan(2);
    expect(new Set(changes.map(([, , threshold]) => threshold))).toEqual(new Set([90]));
    expect(changes.reduce((released, [, each]) => released + each, 0)).toBe(totalOf(run, 'quarantined'));
    expect(run.migrated[11]).toBe(1000);
  });

  test('uses no pace and no attempt', () => {
    const run = futureOf({
      ...options,
      outcomes: { plain: { turnaround: 8, attemptsLimit: 1 } },
      anomalyThreshold: { volumePerDay: 0, lead: TICKS_PER_DAY },
    });
    expect([...run.started.subarray(0, 11)]).toEqual([...new Array(10).fill(100), 0]);
    expect([totalOf(run, 'attempts'), totalOf(run, 'excluded')]).toEqual([1000, 0]);
    expect(run.migrated[11]).toBe(1000);
  });
});

test('fate is judged at the start: a threshold changes when trouble comes, and to how many nothing', () => {
  const options: SampleOptions = {
    days: 60,
    volumePerDay: 200,
    strata: [{ id: 'a', untouched: 3000, prepayment: 0.2 }],
    outcomes: {
      plain: {
        first: { stall: 0.1, reject: 0.05, rollBack: 0.1, fixForward: 0.05, unrecoverable: 0.01 },
        stallEnds: { rollBack: 0.3 },
        troubledTurnaround: { least: 1, shares: [0.5, 0.3, 0.2] },
        attemptsLimit: 1,
      },
    },
  };
  const without = futureOf(options);
  const withIt = futureOf({
    ...options,
    anomalyThreshold: { volumePerDay: 90, lead: 3 * TICKS_PER_DAY, raisedTo: 120 },
  });
  expect(totalOf(withIt, 'quarantined')).toBeGreaterThan(500);
  for (const total of ['stalled', 'rejected', 'rolledBack', 'unrecoverable', 'excluded', 'interruptions'] as const) {
    expect(totalOf(withIt, total), total).toBe(totalOf(without, total));
    expect(totalOf(without, total)).toBeGreaterThan(0);
  }
  expect(withIt.migrated[59]).toBe(without.migrated[59]);
  expect(withIt.migrated[5]).toBeLessThan(without.migrated[5]);
});
