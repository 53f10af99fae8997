import { expect, test } from 'vitest';
import { dateDifference } from '../../src/experiment/paired-dates.ts';
import { samplePlan } from '../kit/plan.ts';

/** 60 days from Monday 6 January 2020. */
const plan = samplePlan();
const days = (length: number, dayOf: (future: number) => number) => Int32Array.from({ length }, (_, at) => dayOf(at));

test('a week later is five working days later, in every pair', () => {
  const others = days(100, (future) => (future * 7) % 30);
  const ones = others.map((day) => day + 7);
  for (const share of [0.5, 0.8]) {
    expect(dateDifference(plan, ones, others, share, 1)).toEqual({ difference: 5, low: 5, high: 5 });
  }
  expect(dateDifference(plan, others, others, 0.8, 1)).toEqual({ difference: 0, low: 0, high: 0 });
});

test('what lies beyond the horizon has no distance, and neither has an interval that reaches there', () => {
  const never = days(100, () => 60);
  const soon = days(100, () => 10);
  expect(dateDifference(plan, never, soon, 0.8, 1)).toBe(null);
  expect(dateDifference(plan, soon, never, 0.8, 1)).toBe(null);
  // 18 of 100 never clear: the P80 is known, its interval reaches beyond.
  expect(
    dateDifference(
      plan,
      days(100, (future) => (future < 18 ? 60 : 10)),
      soon,
      0.8,
      1,
    ),
  ).toBe(null);
});
