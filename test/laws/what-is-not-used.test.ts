import { describe, expect, test } from 'vitest';
import type { Estimate, Forecasted } from '../../src/forecast/forecast.ts';
import { forecast } from '../../src/forecast/make-forecast.ts';
import { sha256Of } from '../../src/kernel/identity.ts';
import { here } from '../../src/runners/here.ts';
import { filesIn, planIn } from '../kit/scenario-files.ts';

/*
 * A mechanism that a scenario does not use changes no number of its forecast. These are the digests of figures that forecasts
 * had before there were storms, caps and DNOs (renewed at the commit before they came in), from 20 replications. What a change to the model moves on
 * purpose is renewed here, with a sentence in the commit that says why.
 */
describe('figures are those of before', () => {
  test.each([
    ['two-cohorts', '780450b92a308c651c96690788f2eab47bc3ec2cbfd6cbb39f2f41d78c159e5a'],
    ['november-2019', '496f296f45fc18d4fa621989a1554dc7f51bb67817e3090561245dfe6111f0d4'],
  ])('of %s', async (scenario, digest) => {
    const plan = await planIn(filesIn('scenarios'), `${scenario}.yaml`);
    const made = await forecast({ ...plan, effort: { ...plan.effort, replications: 20 } }, here);
    if ('cannotForecast' in made) throw new Error(made.cannotForecast.says);
    expect(sha256Of(JSON.stringify(figuresOf(made)))).toBe(digest);
  });
});

/** Figures that stood in every forecast: by name, so that a new one beside them moves nothing. */
function figuresOf({ clearance, operational, harm, alerts, days }: Forecasted): unknown {
  const { attempts, failed, stalled, rejected, rolledBack, interruptions, unrecoverable, excluded } = harm;
  return [
    [clearance.dots, operational.dots, clearance.share95, clearance.share99],
    [attempts, failed, stalled, rejected, rolledBack, interruptions, unrecoverable, excluded].map(spreadOf),
    [alerts.peak, alerts.limit, alerts.daysAtOrAboveLimit].map(spreadOf),
    days.map((day) => [day.date, day.started, day.migrated, day.backlog, day.alerts, day.go, day.throttled]),
  ];
}

/** Without the intervals of the quantiles, which came in later. */
function spreadOf(estimate: Estimate | null): unknown {
  if (estimate === null) return null;
  const { mean, standardError, p10, p50, p90 } = estimate;
  return { mean, standardError, p10, p50, p90 };
}
