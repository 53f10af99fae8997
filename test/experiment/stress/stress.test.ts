import { expect, test } from 'vitest';
import { stress } from '../../../src/experiment/stress/stress.ts';
import type { Expectation } from '../../../src/plan/expectation.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { here } from '../../../src/runners/here.ts';
import { readExpectation } from '../../../src/scenario/expectation.ts';
import { namesInPlan } from '../../../src/scenario/names-in-plan.ts';
import { withStrategy } from '../../../src/scenario/other-strategy.ts';
import { samplePlan } from '../../kit/plan.ts';

const plan = samplePlan({ everyDay: true, plan: { targetDay: 11 } });
const criteria = [readExpectation('clearance.p50 <= 2020-01-18', namesInPlan(plan)) as Expectation];

test('a known delay: a freeze of two weeks takes fourteen days, and breaks a target three days off from four on', async () => {
  const { tests, strategies } = await stress(plan, here, { replications: 6, only: ['freeze'], criteria });
  expect(strategies[0]).toMatchObject({ id: 'fixed', from: 'scenario', verdicts: ['holds'] });
  const [own] = tests[0].cells;
  expect(own.clearanceDays).toEqual({ with: 23, without: 9, mean: 14, low: 14, high: 14 });
  expect(own).toMatchObject({
    verdict: 'fails',
    broken: ['clearance.p50 <= 2020-01-18'],
    scores: { failed: { mean: 0 } },
  });
  // Half weeks of three days and a half, and so on: the fourth day breaks it.
  expect(own.breaksAt?.point).toEqual({ holdsAt: 0.375, failsAt: 0.5, undecided: false });
});

test('what does not hold without a test cannot be broken by one', async () => {
  const hard = [readExpectation('clearance.p50 <= 2020-01-07', namesInPlan(plan)) as Expectation];
  const { tests, strategies } = await stress(plan, here, { replications: 6, only: ['T13'], criteria: hard });
  expect(strategies[0].verdicts).toEqual(['fails']);
  expect(tests[0].cells[0]).toMatchObject({ verdict: 'holds', broken: [], breaksAt: null });
});

test('a challenger stands beside, a strategy that is there already does not, and by default the target has to hold', async () => {
  const faster = withStrategy(plan, { kind: 'fixed', volume: 200 }) as Plan;
  const challengers = [
    { id: 'fixed 200', plan: faster },
    { id: 'again', plan },
  ];
  const {
    criteria: stated,
    strategies,
    tests,
  } = await stress(plan, here, { replications: 2, only: ['late-reports', 'T35'], challengers });
  expect(stated).toEqual(['clearance.p80 <= 2020-01-17']);
  expect(strategies.map(({ id }) => id).slice(0, 3)).toEqual(['fixed', 'fixed 200', 'maximum-rate']);
  expect(tests[0].cells[1]).toMatchObject({ strategy: 'fixed 200', clearanceDays: { without: 4 } });
  expect(tests[1]).toMatchObject({ id: 'T35', played: null, cells: [] });
});

test('a strategy that takes over later is put to the tests by itself, from the first day', async () => {
  const { strategy } = plan.control;
  const handOver = [{ day: 4, strategy: { ...strategy, settings: { ...strategy.settings, volumePerDay: 50 } } }];
  const turned = { ...plan, control: { ...plan.control, handOver } };
  const { strategies } = await stress(turned, here, { replications: 2, only: ['T1'] });
  expect(strategies.map(({ id, from }) => [id, from]).slice(0, 2)).toEqual([
    ['fixed', 'scenario'],
    ['fixed of 2020-01-10', 'hand-over'],
  ]);
});
