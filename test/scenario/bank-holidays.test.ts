import { expect, test } from 'vitest';
import { bankHolidayOn, FIRST_YEAR, LAST_YEAR, yearsWithoutBankHolidays } from '../../src/scenario/bank-holidays.ts';
import { dayNumberOf } from '../../src/units/date.ts';
import { bankHolidayDatesText, libraryBankHolidays } from '../kit/library-bank-holidays.ts';

const day = (date: string) => dayNumberOf(date) as number;

test('the committed dates are those of the library', async () => {
  // A file snapshot, so that the file can be written again when the library knows more.
  await expect(bankHolidayDatesText(FIRST_YEAR, LAST_YEAR)).toMatchFileSnapshot(
    '../../src/scenario/bank-holiday-dates.ts',
  );
  expect(libraryBankHolidays('WLS', FIRST_YEAR, LAST_YEAR)).toEqual(libraryBankHolidays('ENG', FIRST_YEAR, LAST_YEAR));
});

// GOV.UK, 'UK bank holidays', from memory: days besides the yearly eight (nine in Scotland).
test.each([
  ['england and wales', 2019, 8],
  ['england and wales', 2020, 8],
  ['england and wales', 2021, 8],
  ['england and wales', 2022, 10],
  ['england and wales', 2023, 9],
  ['england and wales', 2024, 8],
  ['england and wales', 2025, 8],
  ['england and wales', 2026, 8],
  ['england and wales', 2027, 8],
  ['scotland', 2019, 9],
  ['scotland', 2020, 9],
  ['scotland', 2021, 9],
  ['scotland', 2022, 11],
  ['scotland', 2023, 10],
  ['scotland', 2024, 9],
  ['scotland', 2025, 9],
  ['scotland', 2026, 10],
  ['scotland', 2027, 9],
] as const)('%s, %i: %i days', (region, year, count) => {
  const first = day(`${year}-01-01`);
  const found = Array.from({ length: 366 }, (_, place) => first + place).filter(
    (dayNumber) => dayNumber < day(`${year + 1}-01-01`) && bankHolidayOn(region, dayNumber) !== undefined,
  );
  expect(found).toHaveLength(count);
});

test('days that were moved or added', () => {
  expect(bankHolidayOn('england and wales', day('2020-05-08'))).toMatch(/VE day/);
  expect(bankHolidayOn('england and wales', day('2020-05-04'))).toBeUndefined();
  expect(bankHolidayOn('england and wales', day('2022-09-19'))).toBeDefined();
  expect(bankHolidayOn('england and wales', day('2020-12-28'))).toMatch(/substitute/);
  expect(bankHolidayOn('scotland', day('2019-12-02'))).toMatch(/St Andrew's Day/);
  expect(bankHolidayOn('scotland', day('2019-04-22'))).toBeUndefined();
  expect(bankHolidayOn('scotland', day('2026-06-15'))).toBe('World Cup bank holiday');
  expect(bankHolidayOn('england and wales', day('2026-06-15'))).toBeUndefined();
  expect(bankHolidayOn('none', day('2019-12-25'))).toBeUndefined();
});

test('years outside the data are named, unless no bank holidays are kept', () => {
  expect(yearsWithoutBankHolidays('scotland', day('2019-01-01'), 9 * 365 + 2)).toEqual([]);
  expect(yearsWithoutBankHolidays('england and wales', day('2018-12-31'), 1)).toEqual([2018]);
  expect(yearsWithoutBankHolidays('england and wales', day('2018-12-31'), 2)).toEqual([2018]);
  expect(yearsWithoutBankHolidays('scotland', day('2027-12-31'), 2)).toEqual([2028]);
  expect(yearsWithoutBankHolidays('scotland', day('2026-01-01'), 4 * 365)).toEqual([2028, 2029]);
  expect(yearsWithoutBankHolidays('scotland', day('9999-12-31'), 2)).toEqual([9999, 10_000]);
  expect(yearsWithoutBankHolidays('none', day('2050-01-01'), 365)).toEqual([]);
});
