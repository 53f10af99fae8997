import { expect, test } from 'vitest';
import { churnFaults } from '../../src/plan/check-churn.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { altered } from '../kit/altered.ts';
import { samplePlan } from '../kit/plan.ts';

const plan = samplePlan({
  strata: [
    { id: 'a', status: 'active', untouched: 10, prepayment: 0.5 },
    { id: 'b', untouched: 10 },
  ],
  churn: {
    removals: [{ yearlyShare: 0.1 }],
    changesOfSupplier: [{ yearlyShare: 0.2, scope: 'cohort cohort-1' }],
    becomes: { a: 'b' },
    growth: [
      { stratum: 'a', installations: 100, fromDay: 2 },
      { stratum: 'b', installations: 200, fromDay: 2, untilDay: 30 },
    ],
  },
});
const quantities = plan.quantities.length;
const hundred = plan.quantities.findIndex(({ id }) => id === 'churn.growth.0.installations');

test('a lawful one has no fault, and neither has a plan without', () => {
  expect(churnFaults(plan)).toEqual([]);
  expect(churnFaults(samplePlan())).toEqual([]);
});

test.each([
  ['churn.settledEveryDays', 0, 'churn.settledEveryDays is 0, no whole number from 1 on'],
  ['churn.removals.0.scope', 9, 'churn.removals[0].scope is 9, no place among 4'],
  ['churn.removals.0.yearlyShare', hundred, 'churn.removals[0].yearlyShare may be no share'],
  [
    'churn.changesOfSupplier.0.yearlyShare',
    quantities,
    `churn.changesOfSupplier[0].yearlyShare is ${quantities}, no place among ${quantities}`,
  ],
  ['churn.becomes', Int32Array.of(1), 'churn.becomes has 1 of 2 strata'],
  ['churn.becomes.0', 2, 'churn.becomes[0] is 2, no place among 2'],
  ['churn.becomes.1', 0, 'churn.becomes[1] does not lead from an active stratum to a dormant one'],
  ['churn.growth.0.stratum', -1, 'churn.growth[0].stratum is -1, no place among 2'],
  ['churn.growth.1.untilDay', -2, `churn.growth[1].untilDay is -2, no place among ${quantities}`],
])('%s = %j', (path, value, fault) => {
  const wrong = altered(plan, path, value);
  expect(churnFaults(wrong)).toContain(fault);
  expect(checkPlan(wrong)).toContain(fault);
});

test('negative numbers join nobody, and no more join than can be counted', () => {
  const growing = (installations: number, untilDay?: number) =>
    churnFaults(
      samplePlan({
        churn: {
          growth: [{ stratum: 'stratum-1', installations, ...(untilDay === undefined ? {} : { untilDay }) }],
        },
      }),
    );
  expect(growing(-1)).toEqual(['churn.growth[0].installations may be negative']);
  expect(growing(1_999_999_000)).toEqual([]);
  expect(growing(1_999_999_001)).toEqual(['2000000001 installations with all that join, where 2000000000 is the most']);
  // 60 days of growth are not quite two months.
  expect(growing(1_000_000_000, 60)).toEqual([]);
  expect(growing(1_100_000_000, 60)).toHaveLength(1);
});
