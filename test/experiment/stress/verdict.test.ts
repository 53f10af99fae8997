import { expect, test } from 'vitest';
import { together, verdictsOf } from '../../../src/experiment/stress/verdict.ts';
import { inOrder } from '../../../src/forecast/tally.ts';
import type { Expectation } from '../../../src/plan/expectation.ts';
import { here } from '../../../src/runners/here.ts';
import { readExpectation } from '../../../src/scenario/expectation.ts';
import { namesInPlan } from '../../../src/scenario/names-in-plan.ts';
import { samplePlan } from '../../kit/plan.ts';

test('a claim holds or fails where its whole interval does, and is undecided where it does not', async () => {
  const plan = samplePlan({ outcomes: { plain: { first: { rollBack: { uniform: [0, 0.3] } } } } });
  const tally = inOrder(await here.run(plan, 0, 40));
  const claims = [
    'clearance.p80 <= 2020-03-05',
    'clearance.p80 <= 2020-01-10',
    'harm.failed.mean <= 1 attempts',
    'harm.failed.mean <= 150 attempts',
    'harm.failed.mean >= 1 attempts',
    'harm.failed.p90 <= 330 attempts',
    'fleet.installations >= 1,000 installations',
  ].map((text) => readExpectation(text, namesInPlan(plan)) as Expectation);
  expect(verdictsOf(plan, tally, claims)).toEqual([
    'holds',
    'fails',
    'fails',
    'undecided',
    'holds',
    'undecided',
    'holds',
  ]);
});

test('together: one that fails, else one that is undecided; nothing to hold holds', () => {
  expect(together(['holds', 'undecided', 'fails'])).toBe('fails');
  expect(together(['holds', 'undecided'])).toBe('undecided');
  expect(together([])).toBe('holds');
});
