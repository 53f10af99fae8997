import { expect, test } from 'vitest';
import { installationsText, volumeText } from '../../src/import/amount-words.ts';
import { readInstallations } from '../../src/units/count.ts';
import { readVolumePerDay } from '../../src/units/rate.ts';

test.each([0, 1, 999, 1000, 1_234_567, 2_000_000_000])('%i is written as it is read', (number) => {
  expect(readVolumePerDay(volumeText(number))).toEqual({ value: number });
  expect(readInstallations(installationsText(number))).toEqual({ value: number });
});

test('thousands are grouped, one is one, and a part is dropped', () => {
  expect(volumeText(1234.9)).toBe('1,234 installations a day');
  expect(installationsText(1)).toBe('1 installation');
});
