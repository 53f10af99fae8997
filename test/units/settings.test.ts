import { expect, test } from 'vitest';
import { settingOf, settingsOf } from '../../src/units/settings.ts';

test('settings are numbers and lists of numbers, by name', () => {
  const settings = { volumePerDay: 2000, rungs: [500, 1000] };
  expect(settingOf(settings, 'volumePerDay')).toBe(2000);
  expect(settingsOf(settings, 'rungs')).toEqual([500, 1000]);
});
