import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTimeOfDay, timeOfDay, timeOfDayOf } from '../../src/units/time-of-day.ts';

test('times and minutes since midnight undo each other', () => {
  expect(timeOfDay.parse('08:00')).toBe(480);
  expect(timeOfDayOf(0)).toBe('00:00');
  fc.assert(
    fc.property(fc.nat(1439), (minutes) => {
      expect(readTimeOfDay(timeOfDayOf(minutes))).toEqual({ value: minutes });
    }),
  );
});

test.each(['24:00', '8:00', '08:60', '08.00', '8 am', '', '08:00:00'])('%j is no time of day', (text) => {
  expect(readTimeOfDay(text)).toEqual({ fault: { expected: "a time of day, such as '08:00'" } });
});

test('sexagesimal numbers, which YAML 1.1 would make of a time, are refused with the reason', () => {
  expect(timeOfDay.safeParse(480).error?.issues[0].message).toBe("has no unit: write for example '08:00'");
});
