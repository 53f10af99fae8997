import { describe, expect, test } from 'vitest';
import { geometric } from '../../../src/control/strategies/geometric.ts';
import { samplePlan } from '../../kit/plan.ts';
import { counts, courseOf } from '../../kit/strategy-course.ts';

const plan = samplePlan();

/*
 * The worked example of the AWS IoT documentation ('Job configurations', exponential rollouts): base 50 a minute, factor 2, 1,000
 * things notified or succeeded: 50 a minute until 1,000, then 100, 200 and 400 after 1,000, 2,000 and 3,000. A day stands for a minute here.
 */
describe.each(['started', 'succeeded'] as const)('the worked example of AWS IoT, counting what has %s', (on) => {
  test('50 until 1,000, then 100, 200 and 400', () => {
    const open = courseOf(
      geometric,
      { base: '50 installations a day', factor: 2, every: '1,000 installations', on },
      plan,
    );
    const targets = new Map<number, number>();
    let done = 0;
    for (let day = 0; day < 40; day++) {
      const counted =
        on === 'started' ? { startedSoFar: counts(plan, { 0: done }) } : { resolvedSoFar: counts(plan, { 0: done }) };
      const { target } = open({ day, ...counted });
      if (!targets.has(target)) targets.set(target, done);
      done += target;
      if (target > 400) break;
    }
    expect([...targets].slice(0, 4)).toEqual([
      [50, 0],
      [100, 1000],
      [200, 2000],
      [400, 3000],
    ]);
  });
});

test('several steps at one opening where so much came in; never beyond the most; a failure is no success', () => {
  const written = {
    base: '10 installations a day',
    factor: 2,
    every: '100 installations',
    most: '70 installations a day',
  };
  const open = courseOf(geometric, written, plan);
  expect(open({ resolvedSoFar: counts(plan, { 0: 199 }), failedSoFar: counts(plan, { 0: 100 }) })).toMatchObject({
    target: 10,
    review: undefined,
  });
  expect(open({ resolvedSoFar: counts(plan, { 0: 250 }) })).toMatchObject({ target: 40, review: 'increase' });
  // The 50 that were left over count for the next step.
  expect(open({ resolvedSoFar: counts(plan, { 0: 300 }) }).target).toBe(70);
});
