import { expect, test } from 'vitest';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { spreadFaults } from '../../src/plan/check-spread.ts';
import { altered } from '../kit/altered.ts';
import { samplePlan } from '../kit/plan.ts';

const plan = samplePlan({
  strata: [
    { id: 'a', entry: 'child' },
    { id: 'b', entry: 'parent' },
  ],
  entries: { child: { when: { all: [] }, testedParent: 'parent' } },
  spread: { testedParent: { uniform: [0.5, 2] }, dmc: { uniform: [1, 2_000_000] } },
});
const sound = samplePlan({ spread: { cohort: 0, service: { uniform: [0.5, 2] } } });
const quantities = plan.quantities.length;

test('factors from nothing on are sound, and so is a plan without any', () => {
  expect(spreadFaults(sound)).toEqual([]);
  expect(spreadFaults(samplePlan())).toEqual([]);
});

test.each([
  ['spread.dmc', -2, `spread.dmc is -2, no place among ${quantities}`],
  ['entries.0.testedParent', 5, "entry 'child' testedParent is 5, no place among 2"],
  ['entries.0.testedParent', 0, "entry 'child' testedParent was not tested itself"],
])('%s = %j', (path, value, fault) => {
  const wrong = altered(plan, path, value);
  expect(spreadFaults(wrong)).toContain(fault);
  expect(checkPlan(wrong)).toContain(fault);
});

test('a factor that may be above a million is none', () => {
  expect(spreadFaults(plan)).toEqual(['spread.dmc is no factor from 0 to 1000000']);
});
