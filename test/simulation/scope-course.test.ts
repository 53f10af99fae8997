import { expect, test } from 'vitest';
import { NONE } from '../../src/kernel/identity.ts';
import { watchedWorld } from '../../src/simulation/watched-futures.ts';
import { samplePlan } from '../kit/plan.ts';

test('the course of a future is that of its scopes, and leaves nothing behind for the next', () => {
  const plan = samplePlan({
    strata: [
      { id: 'a', dmc: 'one', untouched: 350 },
      { id: 'b', dmc: 'two', entry: 'never', untouched: 100 },
    ],
    milestones: { never: { date: 5000 } },
    entries: { never: { when: { milestone: 0 } } },
    everyDay: true,
    days: 10,
    outcomes: { plain: { first: { rollBack: 1 }, unknownCode: { rollBack: 1 }, attemptsLimit: 1 } },
  });
  const [one, two] = ['dmc one', 'dmc two'].map((id) => plan.scopes.findIndex((scope) => scope.id === id));
  const live = watchedWorld(plan, NONE);
  const [first, second] = [live(0).course, live(1).course];
  expect(second).toEqual(first);
  // 100 on three days, then 50: a third, 117, is started by the second day.
  expect(first.started[one]).toBe(350);
  expect(first.squares[one]).toBe(3 * 100 * 100 + 50 * 50);
  expect([first.resolved[one], first.failed[one], first.unknown[one]]).toEqual([350, 350, 350]);
  expect(first.onsetDay[one]).toBe(1);
  expect([first.started[two], first.squares[two], first.onsetDay[two]]).toEqual([0, 0, -1]);
});
