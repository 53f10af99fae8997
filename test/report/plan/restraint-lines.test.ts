import { expect, test } from 'vitest';
import { restraintLines } from '../../../src/report/plan/restraint-lines.ts';
import { sampleLaw } from '../../kit/amounts.ts';
import { samplePlan } from '../../kit/plan.ts';

test('what keeps the pace steady, and what sets scopes aside', () => {
  const { control } = samplePlan();
  expect(restraintLines(control)).toEqual([]);
  const steadiness = { changes: 2, withinDays: 10, afterHaltDays: 3 };
  const penaltyBox = { halts: 3, withinDays: 20, length: sampleLaw(96 * 2) };
  expect(restraintLines({ ...control, steadiness, penaltyBox })).toEqual([
    'the target does not rise after 2 changes within 10 days, nor for 3 days after a halt',
    'a scope that is halted 3 times within 20 days is set aside for 48 hours',
  ]);
  expect(restraintLines({ ...control, steadiness: { changes: 0, withinDays: 1, afterHaltDays: 0 } })).toEqual([]);
});
