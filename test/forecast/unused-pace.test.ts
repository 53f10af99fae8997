import { expect, test } from 'vitest';
import { CONSTRAINTS } from '../../src/control/unused-pace.ts';
import { unusedPaceOf } from '../../src/forecast/unused-pace.ts';
import { samplePlan } from '../kit/plan.ts';
import { tallyOf } from '../kit/tally-of.ts';

test('every constraint is told, in the order in which it is charged', () => {
  // 100 wanted a day, 60 allowed: 1,000 take 17 days, 5 of which lie behind weekends; the last has 40 left.
  const plan = samplePlan({ cap: [{ fromDay: 0, volumePerDay: 60 }] });
  const pace = unusedPaceOf(tallyOf(plan, [0, 1]));
  expect(pace.map(({ constraint }) => constraint)).toEqual([...CONSTRAINTS]);
  const told = pace.map(({ constraint, installations, days, bindingDays }) => [
    constraint,
    installations.mean,
    days.mean,
    bindingDays.mean,
  ]);
  expect(told.filter(([, installations]) => installations !== 0)).toEqual([
    ['calendar', 6 * 100, 6, 6],
    ['governance', 17 * 40, 17, 16],
    ['waiting', 20, 1, 1],
  ]);
});
