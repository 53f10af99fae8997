import { expect, test } from 'vitest';
import { calendarFaults } from '../../src/plan/check-calendar.ts';
import { altered } from '../kit/altered.ts';
import { richPlan } from '../kit/rich-plan.ts';

const plan = richPlan();

test.each([
  ['calendar.firstDayNumber', 0.5, ['calendar.firstDayNumber is 0.5, no whole number from -Infinity on']],
  ['calendar.weekOf', new Int32Array(9), ['calendar.weekOf has 9 days of 2']],
  ['calendar.monthOf', new Int32Array(0), ['calendar.monthOf has 0 days of 2']],
  ['calendar.workingDay.0', 2, ['calendar has a day that is neither 0 nor 1']],
  ['calendar.reasons.0', 'none', ['calendar.reasons does not begin with the empty text']],
  ['calendar.reasonOf.1', 9, ['calendar.reasonOf leads outside the reasons']],
  ['calendar.reasonOf.1', 0, ['calendar has a migration day with a reason, or a closed day without one']],
  ['calendar.migrationDay.0', 0, ['calendar has a migration day with a reason, or a closed day without one']],
  ['calendar.waves', new Int32Array(0), ['calendar.waves is empty']],
  ['calendar.waves', Int32Array.of(4, 4), ['calendar.waves are not ascending ticks of a day: 4, 4']],
  ['calendar.waves', Int32Array.of(-1, 4), ['calendar.waves are not ascending ticks of a day: -1, 4']],
  ['calendar.waves', Int32Array.of(95, 96), ['calendar.waves are not ascending ticks of a day: 95, 96']],
])('%s', (path, value, faults) => {
  expect(calendarFaults(altered(plan, path, value))).toEqual(faults);
});

test('a horizon without days', () => {
  expect(calendarFaults(altered(plan, 'calendar.days', 0))[0]).toBe('calendar.days is 0, no whole number from 1 on');
});
