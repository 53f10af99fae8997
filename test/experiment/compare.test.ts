import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/experiment/compare.ts';
import { forecast } from '../../src/forecast/make-forecast.ts';
import { here } from '../../src/runners/here.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { samplePlan } from '../kit/plan.ts';

const planAt = (volumePerDay: number, words = 'sample') =>
  samplePlan({
    days: 60,
    volumePerDay,
    seed: words,
    outcomes: { plain: { first: { rollBack: { uniform: [0, 0.3] }, fixForward: 0.02 } } },
  });

describe('a comparison', () => {
  test('is that of the same futures, one by one, under the luck of the first', async () => {
    const [slow, fast] = [planAt(50), planAt(100, 'another seed')];
    const { comparison, forecasts } = await compare(
      [
        { label: 'slow', plan: slow },
        { label: 'fast', plan: fast },
      ],
      here,
      12,
    );
    const ones = Array.from({ length: 12 }, (_, replication) => simulate(planAt(100), replication).doneOn[0]);
    const others = Array.from({ length: 12 }, (_, replication) => simulate(slow, replication).doneOn[0]);
    const later = ones.map((day, future) => day - others[future]);
    const mean = later.reduce((sum, days) => sum + days, 0) / 12;
    const [difference] = comparison.differences;
    expect(difference.clearance?.mean).toBeCloseTo(mean, 9);
    expect(difference.clearance?.high).toBeLessThan(0);
    expect(difference.clearance?.unseen).toBeNull();
    expect(difference.futures).toEqual({ earlier: 12, same: 0, later: 0 });
    const attempts = simulate(slow, 0).totals[TOTAL.attempts];
    expect(attempts).toBeGreaterThan(1000);
    // What goes wrong with an installation does not hang on the pace.
    expect(difference.figures?.failed).toMatchObject({ mean: 0, low: 0, high: 0, unseen: 0, saving: null });
    const stated = { ...slow, effort: { ...slow.effort, replications: 12 } };
    expect(JSON.stringify(forecasts[0])).toBe(JSON.stringify(await forecast(stated, here)));
  });

  test('of a plan with itself says exactly no difference', async () => {
    const plan = planAt(60);
    const { comparison } = await compare(
      [
        { label: 'a', plan },
        { label: 'b', plan: structuredClone(plan) },
      ],
      here,
      10,
    );
    const [{ isSamePlan, futures, clearance, share95, quantiles, figures }] = comparison.differences;
    expect(isSamePlan).toBe(true);
    expect(futures).toEqual({ earlier: 0, same: 10, later: 0 });
    for (const figure of [clearance, share95, ...Object.values(figures ?? {})]) {
      expect(figure).toMatchObject({ mean: 0, low: 0, high: 0, unseen: 0 });
    }
    for (const quantile of Object.values(quantiles ?? {})) expect(quantile).toEqual({ days: 0, low: 0, high: 0 });
  });

  test('has one difference for each plan but the first, and none where one cannot be forecast', async () => {
    const nothing = samplePlan({ strata: [{ id: 'stratum-1', untouched: 0 }] });
    const plans = [planAt(60), nothing, planAt(80)].map((plan, place) => ({ label: `plan ${place}`, plan }));
    const { comparison } = await compare(plans, here, 5);
    expect(comparison.variants[1]).toMatchObject({ clearance: null, cannotForecast: expect.stringContaining('') });
    expect(comparison.differences.map(({ label, clearance }) => [label, clearance === null])).toEqual([
      ['plan 1', true],
      ['plan 2', false],
    ]);
  });

  test('counts a future that never clears as clearing on the day after the horizon', async () => {
    const plans = [60, 28].map((volume) => ({ label: String(volume), plan: planAt(volume) }));
    const { comparison } = await compare(plans, here, 12);
    const { days, firstDayNumber } = planAt(28).calendar;
    // Where it never clears, the day is the number of days of the horizon.
    const cleared = Array.from({ length: 12 }, (_, replication) => simulate(planAt(28), replication).doneOn[0]);
    const never = cleared.filter((day) => day === days).length;
    expect([never > 0, never < 12]).toEqual([true, true]);
    expect(comparison.variants[1].beyondHorizon).toBe(never);
    const mean = cleared.reduce((sum, day) => sum + firstDayNumber + day, 0) / 12;
    expect(comparison.differences[0].clearance?.other).toBeCloseTo(mean, 9);
    expect(comparison.differences[0].quantiles?.p90).toBeNull();
  });
});

// The whole of the question that brought it: with independent runs, what is told of so few futures would take thousands.
test('of 2,000 against 2,200 a day on november-2019 needs at least ten times fewer replications than independent runs', async () => {
  const read = (path: string) => readFile(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');
  const planOf = async (volume: string) => {
    const value = `${volume} installations a day`;
    const set = [
      { path: 'control.cap', value },
      { path: 'control.strategy', value: `{ kind: fixed, volume: '${value}' }` },
    ];
    const compiled = await compileScenario('november-2019.yaml', { read }, { set });
    if (!('plan' in compiled)) throw new Error(compiled.problems[0].message);
    return compiled.plan;
  };
  const variants = await Promise.all(['2,000', '2,200'].map(async (label) => ({ label, plan: await planOf(label) })));
  const { comparison } = await compare(variants, here, 12);
  const [{ clearance, share95 }] = comparison.differences;
  // Null where no pair differs from another at all: no number of independent runs would tell as much.
  for (const figure of [clearance, share95]) expect(figure?.saving ?? Number.POSITIVE_INFINITY).toBeGreaterThan(10);
  expect(clearance?.high).toBeLessThanOrEqual(0);
});
