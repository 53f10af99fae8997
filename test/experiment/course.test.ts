import { expect, test } from 'vitest';
import { courseOf } from '../../src/experiment/course.ts';
import { NONE } from '../../src/kernel/identity.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';

test('how a plan goes: attempts of a day, shares, and the day by which a third is started', async () => {
  const plan = samplePlan({
    strata: [
      { id: 'a', dmc: 'one', untouched: 900 },
      { id: 'b', dmc: 'two', entry: 'never', untouched: 100 },
    ],
    milestones: { never: { date: 5000 } },
    entries: { never: { when: { milestone: 0 } } },
    volumePerDay: 100,
    days: 30,
    outcomes: { plain: { first: { rollBack: 1 }, unknownCode: { rollBack: 1 }, attemptsLimit: 1 } },
  });
  const futures = await here.watch(plan, [0, 1], NONE);
  const { attemptsPerDay, failed, unknown, onsetDay } = courseOf(futures.map(({ course }) => course));
  const [one, two] = ['dmc one', 'dmc two'].map((id) => plan.scopes.findIndex((scope) => scope.id === id));
  expect([attemptsPerDay[one], failed[one], unknown[one], onsetDay[one]]).toEqual([100, 1, 1, 2]);
  expect([attemptsPerDay[two], failed[two], unknown[two], onsetDay[two]]).toEqual([0, 0, 0, -1]);
});
