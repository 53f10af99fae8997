import { describe, expect, test } from 'vitest';
import { finishByDate } from '../../../src/control/strategies/finish-by-date.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOf } from '../../kit/strategy-course.ts';

// Every day is a migration day; day 9 is the last on which anything is to start.
const plan = samplePlan({ days: 30, everyDay: true, strata: [{ id: 'a', untouched: 1000 }] });
const written = { by: '2020-01-10', most: '500 installations a day', reviewEvery: '1 day' };
const left = (count: number) => ({ freshWaiting: Int32Array.of(count) });

describe('what is left over the days that are left', () => {
  test('spread evenly, rounded up, today among the days', () => {
    const open = courseOf(finishByDate, written, plan);
    expect(open({ day: 0, ...left(1000) })).toMatchObject({ target: 100, review: 'increase' });
    expect(open({ day: 5, ...left(501) })).toMatchObject({ target: 101, review: 'increase' });
    expect(open({ day: 9, ...left(30) })).toMatchObject({ target: 30, review: 'decrease' });
  });

  test('within the least and the most; after the date, the most', () => {
    const open = courseOf(finishByDate, { ...written, least: '20 installations a day' }, plan);
    expect(open({ day: 0, ...left(50) }).target).toBe(20);
    expect(open({ day: 9, ...left(1000) }).target).toBe(500);
    expect(open({ day: 12, ...left(3) }).target).toBe(500);
  });

  test('by no more than the step, up and down, and by one at least', () => {
    const open = courseOf(finishByDate, { ...written, mostStep: '10%' }, plan);
    expect(open({ day: 0, ...left(1000) }).target).toBe(100);
    expect(open({ day: 5, ...left(1000) }).target).toBe(110);
    expect(open({ day: 6, ...left(4) }).target).toBe(99);
    const small = courseOf(finishByDate, { ...written, mostStep: '10%' }, plan);
    expect([small({ day: 0, ...left(20) }).target, small({ day: 5, ...left(100) }).target]).toEqual([2, 3]);
  });

  test('only when a review is due', () => {
    const open = courseOf(finishByDate, { ...written, reviewEvery: '7 days' }, plan);
    open({ day: 0, ...left(1000) });
    expect(open({ day: 6, ...left(10) })).toMatchObject({ target: 100, review: undefined });
    expect(open({ day: 7, ...left(30) }).target).toBe(10);
  });
});
