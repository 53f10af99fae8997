import { expect, test } from 'vitest';
import { weekdays, weekdaysSettled } from '../../src/disturbance/weekdays.ts';

test('weekdays that are not named are as they are', () => {
  expect(weekdaysSettled(weekdays.parse({ monday: '150%', friday: '80%' }))).toEqual({
    weekdays: [1.5, 1, 1, 1, 0.8, 1, 1],
  });
  expect(weekdaysSettled(undefined)).toEqual({});
});
