import { describe, expect, test } from 'vitest';
import { riskEffects } from '../../src/experiment/risk-effects.ts';
import { here } from '../../src/runners/here.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleDisturbance, SampleOptions } from '../kit/sample-options.ts';

const DEFECT: SampleDisturbance = {
  id: 'bad',
  disturbance: 'defect',
  settings: { minutes: 0, trouble: 3, times: 1, plus: 0.2 },
  quantities: { onset: 3 },
};

const OPTIONS: SampleOptions = {
  days: 60,
  outcomes: { plain: { first: { fixForward: { uniform: [0, 0.1] } }, attemptsLimit: 0 } },
  risks: { unmeasured: {}, worse: { enactedBy: 'bad' } },
};

const planWith = (defect: SampleDisturbance) => samplePlan({ ...OPTIONS, disturbances: [defect] });

describe('the effect of a risk', () => {
  test('is that of its disturbance, future by future, with everything else as it was', async () => {
    const plan = planWith({ ...DEFECT, enacted: false });
    const { risks, replications } = await riskEffects(plan, here, 20);
    const [unmeasured, worse] = risks;
    expect(unmeasured).toEqual({
      id: 'unmeasured',
      label: 'unmeasured',
      enactedBy: [],
      enacted: false,
      effect: null,
    });
    const interruptions = (defect: SampleDisturbance) =>
      Array.from({ length: replications }, (_, replication) =>
        totalOf(simulate(planWith(defect), replication), 'interruptions'),
      );
    const [withIt, without] = [interruptions(DEFECT), interruptions({ ...DEFECT, enacted: false })];
    const mean = (figures: readonly number[]) => figures.reduce((sum, each) => sum + each, 0) / replications;
    expect(worse.effect?.harm.interruptions).toMatchObject({ with: mean(withIt), without: mean(without) });
    expect(worse.effect?.harm.interruptions.mean).toBeCloseTo(mean(withIt) - mean(without), 9);
    // The world's own share spreads by far more than what the defect adds to it, future by future.
    const { low, high } = worse.effect!.harm.interruptions;
    expect(high - low).toBeLessThan((Math.max(...without) - Math.min(...without)) / 2);
  });

  test('is that of all its disturbances together, where several enact it', async () => {
    const worse: SampleDisturbance = { ...DEFECT, id: 'worse', quantities: { onset: 9 } };
    const risks = { both: { enactedBy: ['bad', 'worse'] } };
    const with2 = (enacted: boolean) =>
      samplePlan({ ...OPTIONS, risks, disturbances: [DEFECT, worse].map((each) => ({ ...each, enacted })) });
    const [there, not] = [await riskEffects(with2(true), here, 20), await riskEffects(with2(false), here, 20)];
    expect(there.risks[0]).toMatchObject({ enactedBy: ['bad', 'worse'], enacted: true });
    expect(there.risks[0].effect).toEqual(not.risks[0].effect);
    const alone = await riskEffects(planWith(DEFECT), here, 20);
    const { mean } = there.risks[0].effect!.harm.interruptions;
    expect(mean).toBeGreaterThan(alone.risks[1].effect!.harm.interruptions.mean);
  });

  test('is the same whether or not the scenario has it', async () => {
    const [there, not] = await Promise.all(
      [DEFECT, { ...DEFECT, enacted: false }].map((defect) => riskEffects(planWith(defect), here, 20)),
    );
    expect([there.risks[1].enacted, not.risks[1].enacted]).toEqual([true, false]);
    expect(there.risks[1].effect).toEqual(not.risks[1].effect);
  });

  test('is nothing where its disturbance has no size', async () => {
    const plan = planWith({ ...DEFECT, settings: { minutes: 0, trouble: 3, times: 1, plus: 0 } });
    const { effect } = (await riskEffects(plan, here, 10)).risks[1];
    expect(effect?.harm.failed).toMatchObject({ mean: 0, low: 0, high: 0 });
    for (const each of Object.values(effect?.clearance ?? {})) {
      expect(each).toEqual({ ...each, with: each.without, workingDays: { difference: 0, low: 0, high: 0 } });
    }
  });

  test('is a known delay in working days: a day of no-go is a working day', async () => {
    const plan = samplePlan({
      days: 40,
      disturbances: [
        {
          id: 'storm',
          disturbance: 'alert-surge',
          settings: { minutes: 0 },
          quantities: { onset: 2, times: 9 },
          laws: { length: 96 },
        },
      ],
      alerts: { operational: 1 },
      control: {
        rules: [
          {
            ...{
              id: 'alerts',
              label: 'alerts',
              hash: 1,
              rule: 'alerts-total',
              scopeKind: 'programme',
              action: 'no-go',
            },
            ...{ throttleShare: 1, resumption: 'at next go', resumeAfterDays: 0, dryRun: false },
            settings: { limitPerDay: 1500 },
          } as const,
        ],
      },
      risks: { storm: { enactedBy: 'storm' } },
    });
    const { effect } = (await riskEffects(plan, here, 5)).risks[0];
    // Some 300 on the network raise 2,700 on Wednesday, so that Thursday is no-go.
    expect(effect?.clearance.p50.workingDays).toEqual({ difference: 1, low: 1, high: 1 });
  });

  test('cannot be told in days where the horizon ends before', async () => {
    const plan = samplePlan({ ...OPTIONS, days: 8, disturbances: [DEFECT] });
    const { effect } = (await riskEffects(plan, here, 4)).risks[1];
    expect(effect?.clearance.p50).toMatchObject({ with: 'after 2020-01-13', workingDays: null });
  });
});

test('a plan without risks simulates nothing', async () => {
  const looks: number[] = [];
  expect(await riskEffects(samplePlan(), here, 5, (done) => looks.push(done))).toMatchObject({ risks: [] });
  expect(looks).toEqual([]);
});
