import { expect, test } from 'vitest';
import {
  forced,
  frozen,
  grown,
  hopeless,
  slipped,
  thresholdBelow,
} from '../../../src/experiment/stress/plan-changes.ts';
import { NEVER_DAY } from '../../../src/fleet/eligible-products.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { simulate } from '../../../src/simulation/simulate.ts';
import { totalOf } from '../../kit/figures.ts';
import { samplePlan } from '../../kit/plan.ts';

/** 1,000 installations, 100 a day: cleared with the tenth day. */
const plan = samplePlan({ everyDay: true });
const clearedOn = (changing: Plan): number => simulate(changing, 0).doneOn[0];

test('a freeze takes as many days as it has migration days', () => {
  expect(clearedOn(plan)).toBe(9);
  expect(clearedOn(frozen(plan, 4, 3))).toBe(12);
  expect(clearedOn(frozen(plan, 58, 30))).toBe(9);
});

test('growth adds its share of the first backlog', () => {
  expect(totalOf(simulate(grown(plan, 4, 0.2), 0), 'joined')).toBe(200);
  expect(clearedOn(grown(plan, 4, 0.2))).toBe(11);
});

test('whoever fails every attempt is left', () => {
  expect(totalOf(simulate(hopeless(plan, 1), 0), 'migrated')).toBe(0);
  expect(hopeless(hopeless(plan, 0.7), 0.7).quantities.every(({ highs }) => highs.every((share) => share <= 1))).toBe(
    true,
  );
});

test('a decree aims at all that is left, and ends what would have taken over later', () => {
  expect(clearedOn(forced(plan, 4))).toBe(4);
  const handOver = [2, 8].map((day) => ({ day, strategy: plan.control.strategy }));
  const turning = forced({ ...plan, control: { ...plan.control, handOver } }, 4);
  expect(turning.control.handOver?.map(({ day }) => day)).toEqual([2, 4]);
});

test('a threshold below the pace quarantines exactly what is above it', () => {
  const day = thresholdBelow(plan, 80);
  expect(totalOf(simulate(day, 0), 'quarantined')).toBeGreaterThanOrEqual(20);
  expect(totalOf(simulate(thresholdBelow(plan, 100), 0), 'quarantined')).toBe(0);
});

test('milestones slip, and what never comes still never comes', () => {
  const dated = samplePlan({ milestones: { never: { date: NEVER_DAY }, soon: { date: 7 } } });
  const { milestones, quantities } = slipped(dated, 14);
  expect(milestones.map(({ date }) => quantities[date].lows[0])).toEqual([NEVER_DAY, 21]);
});
