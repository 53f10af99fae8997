import { expect, test } from 'vitest';
import {
  isSameWindow,
  migrationWindow,
  minutesOf,
  spacingOf,
  USUAL_WINDOW,
  windowText,
  windowWords,
} from '../../src/import/migration-window.ts';
import { calendarWords } from '../../src/scenario/schema/calendar.ts';

test('the usual window is that of a calendar that states none', () => {
  const { window } = calendarWords.parse(undefined);
  expect(calendarWords.parse({ window: windowWords(USUAL_WINDOW, 60) }).window).toEqual(window);
  expect(isSameWindow(migrationWindow.parse('08:00-18:00'), USUAL_WINDOW)).toBe(true);
  expect(isSameWindow(migrationWindow.parse('08:00-17:00'), USUAL_WINDOW)).toBe(false);
});

test.each([
  ['08:00-18:00', 600, 60, { opens: '08:00', lastWave: '17:00', waves: 10 }],
  ['19:30 - 21:00', 90, 30, { opens: '19:30', lastWave: '20:30', waves: 3 }],
  ['10:15-11:00', 45, 15, { opens: '10:15', lastWave: '10:45', waves: 3 }],
  ['00:00-00:30', 30, 15, { opens: '00:00', lastWave: '00:15', waves: 2 }],
])('%s takes %i minutes in waves of %i', (text, minutes, spacing, words) => {
  const window = migrationWindow.parse(text);
  expect([minutesOf(window), spacingOf(window)]).toEqual([minutes, spacing]);
  expect(windowWords(window, spacing)).toEqual(words);
  expect(windowText(window)).toBe(text.replace(/ ?- ?/, ' to '));
});

test.each(['18:00-08:00', '08:00', '08:00-09:00-10:00', '8-18', '08:10-09:10', '08:00-08:15', '08:00-08:00'])(
  '%s is no window',
  (text) => {
    const read = migrationWindow.safeParse(text);
    expect(read.error?.issues[0]?.message).toBe(
      "expected a window within one day, in quarters of an hour, such as '08:00-18:00'",
    );
  },
);
