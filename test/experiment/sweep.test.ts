import { expect, test } from 'vitest';
import { sweep } from '../../src/experiment/sweep.ts';
import { forecast } from '../../src/forecast/make-forecast.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';

const planAt = (volumePerDay: number, fixForward: number) => {
  const plan = samplePlan({ days: 40, volumePerDay, outcomes: { plain: { first: { fixForward } } } });
  return { ...plan, effort: { ...plan.effort, replications: 8 } };
};

const varied = [{ path: 'volume', values: ['50', '100', '10'] }];

test('a cell is the forecast of its plan, to the byte, and the front holds date against harm', async () => {
  const plans = [planAt(50, 0.01), planAt(100, 0.05), planAt(10, 0.01)];
  const cases = plans.map((plan, place) => ({ values: [varied[0].values[place]], plan }));
  const told: number[] = [];
  const { sweep: made, forecasts } = await sweep(plans[0], 'grid', varied, cases, here, (_, all) => told.push(all));
  for (const [place, plan] of plans.entries()) {
    expect(JSON.stringify(forecasts[place])).toBe(JSON.stringify(await forecast(plan, here)));
    expect(made.cells[place].planHash).toBe(forecasts[place].planHash);
  }
  expect(made.frontHarm).toBe('interruptions');
  // The third does not clear within the horizon in any future.
  expect(made.cells.map(({ isOnFront }) => isOnFront)).toEqual([true, true, false]);
  expect(made.cells[2]).toMatchObject({ replications: 0, cannotForecast: expect.stringMatching(/./) });
  expect(told).toEqual([24, 24, 24]);
});

test('without interruptions the front holds failed attempts, and a cell without a forecast says why', async () => {
  const nothing = samplePlan({ strata: [{ id: 'stratum-1', untouched: 0 }] });
  const cases = [planAt(50, 0), nothing].map((plan, place) => ({ values: [String(place)], plan }));
  const { sweep: made } = await sweep(cases[0].plan, 'latin', varied, cases, here);
  expect(made.cells[1]).toMatchObject({ replications: 0, clearance: null, harm: null, alerts: null, isOnFront: false });
  expect(made.cells[1].cannotForecast).not.toBe('');
});
