import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayOf,
  firstDayOfMonth,
  MINUTES_PER_TICK,
  monthOf,
  roundedTicksOf,
  TICKS_PER_DAY,
  TICKS_PER_HOUR,
  ticksOf,
  weekdayOf,
} from '../../src/kernel/clock.ts';
import { dayNumberOf } from '../../src/units/date.ts';

const day = (date: string) => dayNumberOf(date) as number;

test('a day has 96 ticks of a quarter of an hour', () => {
  expect([TICKS_PER_DAY * MINUTES_PER_TICK, TICKS_PER_HOUR * MINUTES_PER_TICK]).toEqual([1440, 60]);
  expect([0, 95, 96, 191, 192].map(dayOf)).toEqual([0, 0, 1, 1, 2]);
});

test('weekdays run from Monday, 0, to Sunday, 6', () => {
  expect(
    ['1970-01-01', '2019-11-22', '2020-02-29', '2019-11-25', '2019-11-24', '1969-12-31'].map(day).map(weekdayOf),
  ).toEqual([3, 4, 5, 0, 6, 2]);
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (dayNumber) => {
      // JavaScript counts from Sunday.
      return weekdayOf(dayNumber) === (new Date(dayNumber * 86_400_000).getUTCDay() + 6) % 7;
    }),
  );
});

test('two days share a month exactly when these are equal', () => {
  expect(['1970-01-31', '1970-02-01', '2019-12-31', '2020-01-01'].map(day).map(monthOf)).toEqual([0, 1, 599, 600]);
  expect(monthOf(day('1969-12-31'))).toBe(-1);
  expect([-1, 0, 1, 601, 602].map(firstDayOfMonth)).toEqual(
    ['1969-12-01', '1970-01-01', '1970-02-01', '2020-02-01', '2020-03-01'].map(day),
  );
});

test('durations round to ticks, half up, and to one at least when above zero', () => {
  expect([-5, 0, 1 / 60, 7, 15, 22.4, 22.5, 37.5, 240, 1440].map(ticksOf)).toEqual([0, 0, 1, 1, 1, 1, 2, 3, 16, 96]);
});

test('what may vanish has no tick below half of one', () => {
  expect([-5, 0, 0.1, 7.4, 7.5, 22.4, 22.5].map(roundedTicksOf)).toEqual([0, 0, 0, 0, 1, 1, 2]);
});
