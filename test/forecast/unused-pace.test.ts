import { expect, test } from 'vitest';
import { CONSTRAINTS } from '../../src/control/unused-pace.ts';
import { unusedPaceByYear, unusedPaceOf } from '../../src/forecast/unused-pace.ts';
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

test('the years of a horizon add up to the whole', () => {
  // The sample begins in January 2020, and 284 migration days end after the year has: 6 a day of 1,700.
  const plan = samplePlan({
    days: 420,
    strata: [{ id: 'only', untouched: 1700 }],
    cap: [{ fromDay: 0, volumePerDay: 6 }],
  });
  const tally = tallyOf(plan, [0, 1]);
  const years = unusedPaceByYear(plan, tally);
  expect(years.map(({ year }) => year)).toEqual([2020, 2021]);
  const sum = (figure: (place: number) => number) => figure(0) + figure(1);
  expect(sum((year) => years[year].started.mean)).toBe(1700);
  for (const [place, whole] of unusedPaceOf(tally).entries()) {
    for (const figure of ['installations', 'days', 'bindingDays'] as const) {
      expect(sum((year) => years[year].unusedPace[place][figure].mean)).toBeCloseTo(whole[figure].mean, 9);
    }
  }
});
