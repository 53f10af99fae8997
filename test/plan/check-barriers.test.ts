import { expect, test } from 'vitest';
import { barrierFaults } from '../../src/plan/check-barriers.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { altered } from '../kit/altered.ts';
import { samplePlan } from '../kit/plan.ts';
import { richPlan } from '../kit/rich-plan.ts';

const plan = richPlan();
const quantities = plan.quantities.length;

test.each([
  ['gates.0.hash', 3, "gates[0] 'agreed' has a hash that is not its id's"],
  ['gates.0.when.milestone', 7, "gate 'agreed' milestone is 7, no place among 2"],
  ['gates.0.strata.0', 2, "gate 'agreed' strata[0] is 2, no place among 2"],
  ['blockers.0.strata.1', 0, "blocker 'load' has its strata out of order"],
  ['blockers.0.when.all.0.milestone', -1, "blocker 'load' milestone is -1, no place among 2"],
  [
    'blockers.0.categories.0.share',
    quantities,
    `blocker 'load' categories[0].share is ${quantities}, no place among ${quantities}`,
  ],
  ['firmware.0.fromDay', -1, "firmware 'air' starts on a day or with a milestone, which is one of the two"],
  ['firmware.0.milestone', 5, "firmware 'air' milestone is 5, no place among 2"],
  ['firmware.0.triesLimit', 0, "firmware 'air' triesLimit is 0, no whole number from 1 on"],
  ['firmware.0.retryDays', 0.5, "firmware 'air' retryDays is 0.5, no whole number from 1 on"],
])('%s = %j', (path, value, fault) => {
  const wrong = altered(plan, path, value);
  expect(barrierFaults(wrong)).toContain(fault);
  expect(checkPlan(wrong)).toContain(fault);
});

test('shares above 1, of one category and of all together', () => {
  const blocker = (...shares: number[]) => ({
    when: { all: [] },
    strata: ['stratum-1'],
    categories: shares.map((share) => ({ share })),
  });
  const faultsOf = (...shares: number[]) =>
    barrierFaults(samplePlan({ barriers: { blockers: { b: blocker(...shares) } } }));
  expect(faultsOf(0.6, 0.4)).toEqual([]);
  expect(faultsOf(0.6, 0.5)).toEqual(["blocker 'b': the shares of its categories may add up to 1.1, above 1"]);
  expect(faultsOf(1.5)).toEqual(["blocker 'b' categories[0].share may lie outside 0 to 1"]);
});

test('a stratum in two campaigns', () => {
  const campaign = { strata: ['stratum-1'], volumePerDay: 10 };
  const firmware = { one: campaign, two: campaign };
  expect(barrierFaults(samplePlan({ barriers: { firmware } }))).toEqual([
    "the stratum 0 is in the campaigns 'one' and 'two'",
  ]);
});

test('a sound plan has no fault, and neither has one without any of them', () => {
  expect(barrierFaults(plan)).toEqual([]);
  expect(barrierFaults(samplePlan())).toEqual([]);
});
