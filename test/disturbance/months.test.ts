import { expect, test } from 'vitest';
import { months, monthsSettled, timesInMonth } from '../../src/disturbance/months.ts';
import { monthOf } from '../../src/kernel/clock.ts';
import { dayNumberOf } from '../../src/units/date.ts';

const monthAt = (date: string): number => monthOf(dayNumberOf(date) as number);

test('a month that is named has its own factor, the others have 100%; in any year', () => {
  const settings = monthsSettled(months.parse({ january: '200%', december: '50%' }));
  const times = timesInMonth(settings);
  const dates = ['2020-01-31', '2020-02-01', '2019-12-01', '1969-12-31', '1969-01-01'];
  expect(dates.map((date) => times(monthAt(date)))).toEqual([2, 1, 0.5, 0.5, 2]);
});

test('where no month is named there is nothing to settle, and all are alike', () => {
  expect(monthsSettled(months.parse(undefined))).toEqual({});
  expect(timesInMonth({})(600)).toBe(1);
  expect(months.safeParse({ jan: '200%' }).success).toBe(false);
});
