import { expect, test } from 'vitest';
import { raisesOf } from '../../src/forecast/raises.ts';
import { samplePlan } from '../kit/plan.ts';
import { tallyOf } from '../kit/tally-of.ts';

test('tells of each step that is asked for when it comes into force, and in how many futures', () => {
  const plan = samplePlan({
    days: 30,
    cap: [
      { fromDay: 0, volumePerDay: 5 },
      { volumePerDay: 10, raise: {} },
      { fromDay: 20, volumePerDay: 12 },
      { volumePerDay: 20, raise: { goDays: 1000 } },
    ],
    governance: [{ id: 'board', meetings: [7, 14] }],
  });
  const [ten, twenty] = raisesOf(plan, tallyOf(plan, [0, 1, 2]), 0.95);
  expect(ten).toMatchObject({ id: '10', volumePerDay: 10, by: 'board', inForce: 3, p50: '2020-01-14' });
  expect(twenty).toMatchObject({ inForce: 0, p10: 'after 2020-02-04' });
});
