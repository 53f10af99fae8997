import { expect, test } from 'vitest';
import { restraintFaults } from '../../src/plan/check-restraints.ts';
import { sampleLaw } from '../kit/amounts.ts';
import { samplePlan } from '../kit/plan.ts';

const steadiness = { changes: 1, withinDays: 5, afterHaltDays: 0 };
const penaltyBox = { halts: 3, withinDays: 10, length: sampleLaw(96) };

test('what is sound, or not stated, has no fault', () => {
  expect(restraintFaults(samplePlan())).toEqual([]);
  expect(restraintFaults(samplePlan({ control: { steadiness, penaltyBox } }))).toEqual([]);
});

test('counts that are none', () => {
  const broken = { steadiness: { ...steadiness, withinDays: 0 }, penaltyBox: { ...penaltyBox, halts: 0.5 } };
  expect(restraintFaults(samplePlan({ control: broken }))).toHaveLength(2);
});
