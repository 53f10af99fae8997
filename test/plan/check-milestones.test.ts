import { expect, test } from 'vitest';
import type { Milestone } from '../../src/fleet/eligible-products.ts';
import { milestoneFaults } from '../../src/plan/check-milestones.ts';
import { samplePlan } from '../kit/plan.ts';

const plan = samplePlan({
  milestones: {
    a: { date: 3 },
    b: { after: { milestone: 0 }, steps: [{ days: 2, isWorking: true }], passes: 0.5, failedUntil: { milestone: 0 } },
  },
});
const quantities = plan.quantities.length;
const faultsWith = (change: Partial<Milestone>): string[] =>
  milestoneFaults({ ...plan, milestones: [plan.milestones[0], { ...plan.milestones[1], ...change }] });

test('a report that waits for a milestone is sound', () => {
  expect(milestoneFaults(plan)).toEqual([]);
});

test.each<[string, Partial<Milestone>, string]>([
  [
    'a date beside what it comes after',
    { date: 0 },
    "milestone 'b' comes on a date or after something, which is one of the two",
  ],
  [
    'what it comes after',
    { after: { all: [{ milestone: 7 }] } },
    "milestone 'b' after milestone is 7, no place among 2",
  ],
  [
    'a step',
    { steps: [{ label: 'x', days: quantities, isWorking: false }] },
    `milestone 'b' steps[0] is ${quantities}, no place among ${quantities}`,
  ],
  ['the chance to pass', { passes: -2 }, `milestone 'b' passes is -2, no place among ${quantities}`],
  [
    'what makes good',
    { failedUntil: { milestone: -1 } },
    "milestone 'b' failedUntil milestone is -1, no place among 2",
  ],
  [
    'what makes good twice',
    { remedyDays: 0 },
    "milestone 'b' has something that makes good for a failure, and cannot fail or has a remedy too",
  ],
  ['a circle', { failedUntil: { any: [{ milestone: 1 }] } }, "milestone 'b' waits in a circle"],
])('%s is looked at', (_, change, fault) => {
  expect(faultsWith(change)).toEqual([fault]);
});
