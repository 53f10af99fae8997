import { expect, test } from 'vitest';
import { dateEffects, harmEffect } from '../../src/experiment/effects.ts';
import { inOrder } from '../../src/forecast/tally.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';

test('a pace of half as much takes ten working days more, in every future and at every quantile', async () => {
  const [fast, slow] = [samplePlan(), samplePlan({ volumePerDay: 50 })];
  const [ones, others] = await Promise.all([slow, fast].map(async (plan) => inOrder(await here.run(plan, 0, 5))));
  expect(dateEffects(fast, 1, ones, others).p80).toEqual({
    with: '2020-01-31',
    without: '2020-01-17',
    workingDays: { difference: 10, low: 10, high: 10 },
  });
});

test('what lies beyond the horizon has no difference', async () => {
  const [plan, never] = [samplePlan(), samplePlan({ volumePerDay: 1 })];
  const [ones, others] = await Promise.all([never, plan].map((each) => here.run(each, 0, 3)));
  expect(dateEffects(plan, 1, ones, others).p50).toMatchObject({ with: 'after 2020-03-05', workingDays: null });
});

test('harm is told with, without, and pair by pair', () => {
  expect(harmEffect(Float64Array.of(3, 5), Float64Array.of(1, 3))).toEqual({
    with: 4,
    without: 2,
    mean: 2,
    low: 2,
    high: 2,
  });
});
