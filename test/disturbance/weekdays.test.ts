import { expect, test } from 'vitest';
import { weekdayOf, weekdays, weekdaysSettled } from '../../src/disturbance/weekdays.ts';
import { dayNumberOf } from '../../src/units/date.ts';

test('weekdays are counted from Monday', () => {
  expect(['2020-01-06', '2020-01-10', '2020-01-12', '1969-12-29'].map((date) => weekdayOf(dayNumberOf(date)!))).toEqual(
    [0, 4, 6, 0],
  );
});

test('weekdays that are not named are as they are', () => {
  expect(weekdaysSettled(weekdays.parse({ monday: '150%', friday: '80%' }))).toEqual({
    weekdays: [1.5, 1, 1, 1, 0.8, 1, 1],
  });
  expect(weekdaysSettled(undefined)).toEqual({});
});
