import { expect, test } from 'vitest';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { altered } from '../kit/altered.ts';
import { samplePlan } from '../kit/plan.ts';
import { richPlan } from '../kit/rich-plan.ts';

const plan = richPlan();

test('sample plans have no fault', () => {
  expect(checkPlan(samplePlan())).toEqual([]);
  expect(checkPlan(plan)).toEqual([]);
  expect(checkPlan(samplePlan({ strata: [] }))).toEqual([]);
});

test('another version of the contract is not read at all', () => {
  expect(checkPlan(altered(plan, 'schemaVersion', 2))).toEqual(['schemaVersion is 2, where 1 is read']);
});

test.each([
  ['seed.words', 'other', "seed.key is not that of the seed's words"],
  ['seed.key.1', 1, "seed.key is not that of the seed's words"],
  ['targetDay', -2, 'targetDay is no day'],
  ['targetDay', 0.5, 'targetDay is no day'],
  ['effort.replications', 1.5, 'effort counts are no whole numbers'],
  ['effort.mostReplications', 0, 'effort.mostReplications is below 1'],
  ['effort.precisionDays', Number.NaN, 'effort.precisionDays is negative'],
])('%s = %s', (path, value, fault) => {
  expect(checkPlan(altered(plan, path, value))).toEqual([fault]);
});

test('all faults are found, not only the first', () => {
  const twice = altered(altered(plan, 'effort.mostReplications', 0), 'calendar.waves', new Int32Array(0));
  expect(checkPlan(twice)).toEqual(['effort.mostReplications is below 1', 'calendar.waves is empty']);
});

test('quantities are in order and whole', () => {
  const [first, second, ...rest] = plan.quantities;
  expect(checkPlan(altered(plan, 'quantities', [second, first, ...rest]))).toEqual([
    `quantities[1] '${first.id}' is out of order: it comes before '${second.id}'`,
  ]);
  expect(checkPlan(altered(plan, 'quantities.0.lows.0', Number.NaN))).toEqual([
    `quantity '${first.id}' has a cell whose ends are not two finite numbers in order`,
  ]);
});
