import { describe, expect, test } from 'vitest';
import { capacity } from '../../src/experiment/capacity.ts';
import { COMPARED, type Comparison, compare, type VariantDifference } from '../../src/experiment/compare.ts';
import { selectBest } from '../../src/experiment/select/select.ts';
import { sensitivity } from '../../src/experiment/sensitivity.ts';
import { stress } from '../../src/experiment/stress/stress.ts';
import { sweep } from '../../src/experiment/sweep.ts';
import { planAt } from '../../src/experiment/volume-plan.ts';
import type { Forecasted } from '../../src/forecast/forecast.ts';
import { forecast } from '../../src/forecast/make-forecast.ts';
import { named } from '../../src/kernel/identity.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

/*
 * What the questions of one scenario say of each other. They all rest on the same futures, so that what one tells another
 * must tell too, to the last digit; where a law holds only on average, it says so.
 */

/** A plan in which much goes wrong: shares that are not known, a defect that a rule halts, incidents, a slow service, repairs. */
function troubled(volumePerDay: number, options: SampleOptions = {}): Plan {
  const stop = {
    ...named('failures'),
    ...({ rule: 'ratio-executed', scopeKind: 'dmc', action: 'halt', throttleShare: 0.5 } as const),
    ...({ resumption: 'after diagnosis', resumeAfterDays: 0, dryRun: false } as const),
    settings: { threshold: 0.2, minimumSample: 20, first: 1, later: 1 },
  };
  return samplePlan({
    days: 60,
    volumePerDay,
    strata: [
      { id: 'a', cohort: 'first', dmc: 'x', status: 'active', untouched: 700 },
      { id: 'b', cohort: 'second', dmc: 'y', supplier: 'supplier-2', untouched: 500 },
    ],
    outcomes: {
      plain: {
        first: { stall: 0.03, reject: 0.02, rollBack: { uniform: [0.02, 0.1] }, fixForward: 0.02 },
        backOff: { least: 4, shares: [0.5, 0.5] },
      },
    },
    suppliers: { 'supplier-2': { ready: { uniform: [1, 9] } } },
    alerts: { pending: 1, operational: 2, dayFactor: { uniform: [0.8, 1.2] } },
    services: [{ id: 'tooling', steps: [{ volumePerHour: 18 }] }],
    repair: { servers: 2, service: { least: 8, shares: [0.5, 0.5] } },
    disturbances: [
      {
        ...{ id: 'incidents', disturbance: 'incidents', quantities: { perMonth: 6 } },
        laws: { length: { least: 12, shares: [0.5, 0.5] } },
      },
      {
        ...{ id: 'defect', disturbance: 'defect', scope: 'dmc x', quantities: { onset: 3 } },
        settings: { minutes: 600, trouble: 2, times: 1, plus: 0.4 },
      },
    ],
    control: { reportLagTicks: 4, rules: [stop] },
    ...options,
  });
}

function withEffort(plan: Plan, replications: number): Plan {
  return { ...plan, effort: { ...plan.effort, replications, precisionDays: 0 } };
}

async function runOf(plan: Plan, replications: number): Promise<Forecasted> {
  return (await forecast(withEffort(plan, replications), here)) as Forecasted;
}

async function compared(plans: readonly Plan[], replications: number): Promise<Comparison> {
  const { comparison } = await compare(
    plans.map((plan) => ({ label: 'one of them', plan })),
    here,
    replications,
  );
  return comparison;
}

/** Every figure of a difference of means, by name. */
function meansOf({ clearance, share95, figures }: VariantDifference) {
  return Object.entries({ clearance, share95, ...figures }).map(([name, figure]) => {
    if (figure === null) throw new RangeError(`no figure of ${name}`);
    return { name, ...figure };
  });
}

describe('what two questions ask is answered alike', () => {
  test("a sweep's cell, a comparison's forecast and a run are the same bytes", async () => {
    const plans = [60, 100].map((volume) => withEffort(troubled(volume), 12));
    const cases = plans.map((plan, place) => ({ values: [String(place)], plan }));
    const swept = await sweep(plans[0], 'grid', [{ path: 'x', values: ['0', '1'] }], cases, here);
    const { forecasts } = await compare(
      [...plans].map((plan) => ({ label: 'x', plan })),
      here,
      12,
    );
    for (const [place, plan] of plans.entries()) {
      const run = JSON.stringify(await forecast(plan, here));
      expect(JSON.stringify(swept.forecasts[place])).toBe(run);
      expect(JSON.stringify(forecasts[place])).toBe(run);
    }
  });

  test("a point of a capacity's curve is the run at that volume", async () => {
    const plan = troubled(80);
    const range = { from: 40, to: 200, grain: 50, replications: 6, mostReplications: 6 };
    const { curve } = await capacity(plan, here, range);
    expect(curve.length).toBeGreaterThan(3);
    for (const point of curve) {
      const run = await runOf(planAt(plan, point.volumePerDay, 'volume'), point.replications);
      const { p50, p80, p90, interval } = run.clearance;
      expect(point.clearance).toEqual({ p50, p80, p90, interval });
      for (const [name, figure] of Object.entries(point.harm)) {
        expect({ name, figure }).toEqual({ name, figure: run.harm[name as keyof typeof point.harm] });
      }
      expect(point.alertsPeak).toEqual(run.alerts.peak);
    }
  });

  test("a stress test's control is the run", async () => {
    const plan = { ...troubled(80), targetDay: 30 };
    const { strategies, tests } = await stress(plan, here, {
      replications: 8,
      only: ['T13', 'T18'],
      isBisected: false,
    });
    const run = await runOf(plan, 8);
    expect(strategies[0].inTime).toEqual(run.target?.probability);
    for (const { cells } of tests) {
      const [own] = cells;
      expect(own.clearance.p80.without).toBe(run.clearance.p80);
      for (const name of ['failed', 'interruptions', 'halts', 'noGoDays', 'exposure'] as const) {
        expect({ name, mean: own.scores[name].without }).toEqual({ name, mean: run.harm[name].mean });
      }
    }
  });

  test("sensitivity's centre is the run, and its ends are the runs with the amount held there", async () => {
    const plan = troubled(80);
    const { p80, replicationsAsStated, assumptions } = await sensitivity(plan, here, 6);
    expect(p80).toBe((await runOf(plan, replicationsAsStated)).clearance.p80);
    const { quantities } = plan;
    const [first] = assumptions;
    const held = (value: number): Plan => ({
      ...plan,
      quantities: quantities.map((quantity) =>
        quantity.id === first.id
          ? { ...quantity, lows: quantity.lows.map(() => value), highs: quantity.highs.map(() => value) }
          : quantity,
      ),
    });
    expect(first.high.p80).toBe((await runOf(held(Number(first.high.value)), 6)).clearance.p80);
    expect(first.low.p80).toBe((await runOf(held(Number(first.low.value)), 6)).clearance.p80);
  });

  test("a candidate's score without prices is behind by what a comparison says", async () => {
    const [slow, fast] = [troubled(50), troubled(90)];
    const asked = { delta: 1, confidence: 0.95, first: 10, most: 10, fresh: 10, prices: [] };
    const candidates = [
      { id: 'slow', plan: slow },
      { id: 'fast', plan: fast },
    ];
    const chosen = await selectBest(candidates, here, asked);
    expect(chosen.winner.id).toBe('fast');
    const { differences } = await compared([fast, slow], chosen.candidates[0].replications);
    const { mean, low, high } = differences[0].clearance ?? {};
    expect(chosen.candidates[0].behind).toEqual({ mean, low, high });
  });
});

describe('differences', () => {
  test('change their sign with the order, and add up', async () => {
    const [a, b, c] = [50, 70, 110].map((volume) => troubled(volume));
    const there = (await compared([a, b, c], 12)).differences;
    const [back] = (await compared([b, a], 12)).differences;
    const [onward] = (await compared([b, c], 12)).differences;
    const [one, other] = [there[0].futures, back.futures];
    expect(one).toEqual({ earlier: other?.later, same: other?.same, later: other?.earlier });
    for (const name of ['p10', 'p50', 'p80', 'p90'] as const) {
      expect(there[0].quantiles?.[name]?.days).toBe(-(back.quantiles?.[name]?.days ?? Number.NaN));
    }
    const [backs, onwards, all] = [back, onward, there[1]].map(meansOf);
    for (const [place, { name, mean, low, high, unseen, saving }] of meansOf(there[0]).entries()) {
      const { mean: less, low: least, high: most, unseen: alike, saving: too } = backs[place];
      expect(less, name).toBeCloseTo(-mean, 9);
      expect(least, name).toBeCloseTo(-high, 9);
      expect(most, name).toBeCloseTo(-low, 9);
      expect(alike === null, name).toBe(unseen === null);
      expect(too ?? 0, name).toBeCloseTo(saving ?? 0, 6);
      expect(all[place].mean, name).toBeCloseTo(mean + onwards[place].mean, 9);
    }
  });

  test.each<[string, (plan: Plan) => Plan]>([
    ['the plan itself', (plan) => structuredClone(plan)],
    ['other labels', (plan) => ({ ...plan, dmcs: plan.dmcs.map((dmc) => ({ ...dmc, label: `${dmc.label} again` })) })],
    [
      'a rule that only looks on',
      ({ control, ...plan }) => ({
        ...plan,
        control: { ...control, rules: [...control.rules, { ...control.rules[0], ...named('look'), dryRun: true }] },
      }),
    ],
    [
      'a disturbance that only stands by',
      ({ disturbances, ...plan }) => ({
        ...plan,
        disturbances: [...disturbances, { ...disturbances[1], ...named('idle'), enacted: false }],
      }),
    ],
    ['a cap above all', (plan) => planAt(plan, 1_000_000, 'cap')],
  ])('%s makes exactly none', async (_what, change) => {
    const plan = troubled(70);
    const [difference] = (await compared([plan, change(plan)], 8)).differences;
    expect(difference.futures).toEqual({ earlier: 0, same: 8, later: 0 });
    for (const figure of meansOf(difference)) {
      expect(figure).toMatchObject({ mean: 0, low: 0, high: 0, unseen: 0, saving: null });
    }
  });
});

describe('what more of something does', () => {
  /** Nothing goes wrong, and nothing but the volume binds: there a law holds of every future. */
  const calm = (volumePerDay: number, times = 1): Plan =>
    samplePlan({
      days: 60,
      volumePerDay: volumePerDay * times,
      suppliers: { 'supplier-1': { ready: { uniform: [0, 10] } } },
      strata: [{ id: 'stratum-1', untouched: 1000 * times }],
    });

  test('more volume where nothing else binds is never later, in a comparison as along a capacity curve', async () => {
    const { differences } = await compared(
      [40, 55, 70, 200, 1000].map((volume) => calm(volume)),
      20,
    );
    expect(differences.map(({ futures }) => futures?.later)).toEqual([0, 0, 0, 0]);
    const days = differences.map(({ clearance }) => clearance?.mean ?? Number.NaN);
    expect(days).toEqual([...days].sort((one, other) => other - one));
    const { curve } = await capacity(calm(40), here, {
      from: 40,
      to: 1000,
      grain: 100,
      replications: 8,
      mostReplications: 8,
    });
    const dates = curve.map(({ clearance }) => clearance.p80);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('in trouble it is not later on average: an exception of single futures is none of the law', async () => {
    // Nearly twice the volume, and a fixed seed: a week and more, where pairs differ by a day or two.
    const [{ clearance }] = (await compared([troubled(40), troubled(70)], 12)).differences;
    expect(clearance?.high).toBeLessThan(0);
  });

  test('three times the fleet at three times the volume is as early, and three times as much', async () => {
    const [difference] = (await compared([calm(60), calm(60, 3)], 8)).differences;
    expect(difference.futures).toEqual({ earlier: 0, same: 8, later: 0 });
    const { attempts } = difference.figures ?? {};
    expect(attempts?.other).toBe(3 * (attempts?.first ?? Number.NaN));
  });

  test('the same fleet a fortnight later is the same fortnight later', async () => {
    const plan = troubled(70);
    const { calendar } = plan;
    const later = { ...plan, calendar: { ...calendar, firstDayNumber: calendar.firstDayNumber + 14 } };
    const { clearance, share95, figures } = (await compared([plan, later], 12)).differences[0];
    for (const moved of [clearance, share95])
      expect(moved).toMatchObject({ mean: 14, low: 14, high: 14, saving: null });
    for (const name of COMPARED) expect({ name, ...figures?.[name] }).toMatchObject({ mean: 0, low: 0, high: 0 });
  });
});
