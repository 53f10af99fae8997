import { describe, expect, test } from 'vitest';
import type { Forecasted } from '../../src/forecast/forecast.ts';
import { forecast, type Progress } from '../../src/forecast/make-forecast.ts';
import type { Runner } from '../../src/forecast/runner.ts';
import { addTally, newTally } from '../../src/forecast/tally.ts';
import { planHash } from '../../src/plan/plan-hash.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';
import { tallyOf } from '../kit/tally-of.ts';

const TROUBLED: SampleOptions = {
  days: 25,
  volumePerDay: 60,
  strata: [
    { id: 'a', cohort: 'c1', untouched: 250 },
    { id: 'b', cohort: 'c2', untouched: 250 },
  ],
  outcomes: { plain: { first: { stall: { uniform: [0, 0.1] }, rollBack: 0.1, fixForward: 0.02 } } },
  alerts: { operational: 2.3 },
};

function planOf(options: SampleOptions, effort = {}) {
  return samplePlan({
    days: 20,
    ...options,
    plan: { effort: { replications: 60, precisionDays: 0, mostReplications: 800, ...effort }, ...options.plan },
  });
}

async function made(plan: ReturnType<typeof samplePlan>, runner: Runner = here): Promise<Forecasted> {
  const found = await forecast(plan, runner);
  if ('cannotForecast' in found) throw new Error(found.cannotForecast.says);
  return found;
}

describe('a plan without chance', () => {
  test('has one date, and a target that all futures meet', async () => {
    const plan = planOf({ plan: { targetDay: 11 } });
    const found = await made(plan);
    expect(found.clearance).toMatchObject({ p10: '2020-01-17', p90: '2020-01-17', cleared: 60 });
    expect(found.target).toMatchObject({ date: '2020-01-17', probability: { estimate: null, says: 'above 95%' } });
    expect(found.fleet.installations).toBe(1000);
    expect([found.firstDay, found.lastDay]).toEqual(['2020-01-06', '2020-01-25']);
    expect(found.planHash).toBe(planHash(plan));
    expect(found.repair).toBeNull();
  });

  test('misses a target of the day before in all futures', async () => {
    const found = await made(planOf({ plan: { targetDay: 10 } }));
    expect(found.target?.probability.says).toBe('below 5%');
    expect((await made(planOf({}))).target).toBeNull();
  });
});

describe('how many replications', () => {
  test('exactly so many, where the plan says', async () => {
    const found = await made(planOf(TROUBLED, { replications: 37 }));
    expect(found.replications).toBe(37);
    expect(found.stopping).toMatchObject({ rule: 'fixed number', looks: 1 });
  });

  test('until the precision is reached, looking at 100, 200, 400 ...', async () => {
    const progress: Progress[] = [];
    const plan = planOf(TROUBLED, { replications: 0, precisionDays: 0.5, mostReplications: 400 });
    const found = await forecast(plan, here, (told) => progress.push(told));
    expect(progress.map(({ replications, nextLook }) => [replications, nextLook])).toEqual(
      [
        [0, 100],
        [100, 200],
        [200, 400],
      ].slice(0, progress.length),
    );
    expect(found).toMatchObject({ stopping: { rule: 'precision', looks: progress.length } });
    const { stopping, replications } = found as Forecasted;
    expect(replications).toBe(progress.at(-1)?.nextLook);
    expect(stopping.reached || replications === 400).toBe(true);
  });

  test('no more than the most', async () => {
    const found = await made(planOf(TROUBLED, { replications: 0, precisionDays: 0.0001, mostReplications: 150 }));
    expect(found.replications).toBe(150);
  });
});

test('examples are replications that cleared on the P10, the P50 and the P90', async () => {
  const plan = planOf(TROUBLED);
  const found = await made(plan);
  for (const share of ['p10', 'p50', 'p90'] as const) {
    const replication = found.examples[share];
    const { doneOn } = tallyOf(plan, [replication]);
    const date = new Date(Date.UTC(2020, 0, 6 + doneOn[0][0])).toISOString().slice(0, 10);
    expect(date).toBe(found.clearance[share]);
  }
});

test('expectations are held against the figures', async () => {
  const plan = planOf({
    plan: {
      expectations: [
        { text: 'early', path: ['clearance', 'p80'], comparator: '<=', value: '2020-01-16' },
        { text: 'in time', path: ['clearance', 'p80'], comparator: '<=', value: '2020-01-17' },
        { text: 'calm', path: ['harm', 'failed', 'mean'], comparator: '<=', value: 0 },
      ],
    },
  });
  expect((await made(plan)).expectations).toEqual([
    { text: 'early', found: '2020-01-17', holds: false },
    { text: 'in time', found: '2020-01-17', holds: true },
    { text: 'calm', found: 0, holds: true },
  ]);
});

describe('a forecast cannot be made', () => {
  test('of nothing, and no future is simulated for it', async () => {
    const idle: Runner = {
      run: () => {
        throw new Error('asked for futures of nothing');
      },
    };
    const found = await forecast(planOf({ strata: [{ id: 'only' }] }), idle);
    expect(found).toMatchObject({ scenario: 'sample', cannotForecast: { reason: 'nothing to migrate' } });
  });

  test('where no future has a date', async () => {
    const found = await forecast(planOf({ days: 3 }), here);
    expect(found).toMatchObject({ cannotForecast: { reason: 'horizon too short' } });
  });
});

describe('the bytes of a forecast', () => {
  const bytesOf = async (runner: Runner, options = TROUBLED): Promise<string> =>
    JSON.stringify(await made(planOf(options), runner));

  test('are the same whatever the order and the split in which its replications run', async () => {
    const split =
      (parts: (replications: number[]) => number[][]): Runner['run'] =>
      async (plan, from, to) => {
        const tally = newTally(plan);
        const all = Array.from({ length: to - from }, (_, place) => from + place);
        for (const part of parts(all)) addTally(tally, tallyOf(plan, part));
        return tally;
      };
    const expected = await bytesOf(here);
    expect(await bytesOf({ run: split((all) => [all.toReversed()]) })).toBe(expected);
    const halves = (all: number[]) => [
      all.filter((each) => each % 2 === 1).toReversed(),
      all.filter((each) => each % 2 === 0),
    ];
    expect(await bytesOf({ run: split(halves) })).toBe(expected);
    // As from another thread: what comes back is a copy.
    expect(await bytesOf({ run: async (plan, from, to) => structuredClone(await here.run(plan, from, to)) })).toBe(
      expected,
    );
  });

  test('hold plain JSON, in which nothing is lost', async () => {
    const found = await made(planOf(TROUBLED));
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test('change with the seed', async () => {
    const figures = async (seed: string) => {
      const { planHash: _hash, seed: _seed, ...rest } = await made(planOf({ ...TROUBLED, seed }));
      return rest;
    };
    expect(await figures('one')).not.toEqual(await figures('another'));
  });
});

test('the probability of the target counts the futures that clear by it', async () => {
  const plan = planOf({ ...TROUBLED, plan: { targetDay: 15 } });
  const found = await made(plan);
  const days = tallyOf(
    plan,
    Array.from({ length: 60 }, (_, replication) => replication),
  ).doneOn.map((row) => row[0]);
  const inTime = days.filter((day) => day <= 15).length;
  expect(inTime).toBeGreaterThan(0);
  expect(inTime).toBeLessThan(60);
  expect(found.target?.probability.estimate).toBe(inTime / 60);
});
