import { describe, expect, test } from 'vitest';
import { delayBased } from '../../../src/control/strategies/delay-based.ts';
import { samplePlan } from '../../kit/plan.ts';
import { counts, courseOf } from '../../kit/strategy-course.ts';

const plan = samplePlan();
const written = {
  start: '100 installations a day',
  step: '10 installations a day',
  least: '95 installations a day',
  most: '115 installations a day',
  queueBelow: 5,
  queueAbove: 30,
  reviewEvery: '1 day',
  probeEvery: 100,
};

/** A day on which 100 are resolved, after which so many are unresolved. */
function days(unresolved: readonly number[]) {
  const open = courseOf(delayBased, written, plan);
  return unresolved.map((still, day) => {
    const resolved = 100 * day;
    const { target, review } = open({
      day,
      startedSoFar: counts(plan, { 0: resolved + still }),
      resolvedSoFar: counts(plan, { 0: resolved }),
    });
    return [target, review];
  });
}

describe('the queue that a volume keeps', () => {
  test('none while outcomes take as long as at best: it adds, up to the most', () => {
    expect(days([0, 50, 50, 50])).toEqual([
      [100, undefined],
      [110, 'increase'],
      [115, 'increase'],
      [115, 'increase'],
    ]);
  });

  test('half a day at best and a day now is half the volume: it takes away, down to the least', () => {
    expect(days([0, 50, 100, 100, 100]).slice(1)).toEqual([
      [110, 'increase'],
      [100, 'decrease'],
      [95, 'decrease'],
      [95, 'decrease'],
    ]);
  });

  test('in between it holds', () => {
    // 110 x (1 - 0.5 / 0.6) = 18.
    expect(days([0, 50, 60])[2]).toEqual([110, 'hold']);
  });

  test('where nothing is resolved nothing is known', () => {
    const open = courseOf(delayBased, written, plan);
    open({ day: 0 });
    expect(open({ day: 1, startedSoFar: counts(plan, { 0: 500 }) })).toMatchObject({ target: 100, review: 'hold' });
  });
});

test('the best time is found out anew after so many reviews', () => {
  const open = courseOf(delayBased, { ...written, probeEvery: 2 }, plan);
  const after = (day: number, still: number) =>
    open({ day, startedSoFar: counts(plan, { 0: 100 * day + still }), resolvedSoFar: counts(plan, { 0: 100 * day }) })
      .review;
  // At the third review a day is the best that is known.
  expect([after(0, 0), after(1, 50), after(2, 100), after(3, 100)]).toEqual([
    undefined,
    'increase',
    'decrease',
    'increase',
  ]);
});
