import { expect, test } from 'vitest';
import { originOf } from '../../src/plan/origin.ts';
import { planHash } from '../../src/plan/plan-hash.ts';
import { richPlan } from '../kit/rich-plan.ts';

test('tells which plan it is, in the order in which contracts begin', () => {
  const plan = richPlan();
  expect(Object.entries(originOf(plan))).toEqual([
    ['scenario', plan.name],
    ['question', plan.question],
    ['classification', plan.classification],
    ['planHash', planHash(plan)],
    ['seed', plan.seed.words],
    ['version', plan.modelVersion],
    ['code', []],
  ]);
});

test('names modules of the user’s own, without their text', () => {
  const plan = richPlan();
  const control = { ...plan.control, plugIns: [{ file: 'a.js', sha256: 'ab', source: 'all of it' }] };
  expect(originOf({ ...plan, control }).code).toEqual([{ file: 'a.js', sha256: 'ab' }]);
});
