import { isoDateOf } from '../units/date.ts';
import { ENGLAND_AND_WALES, SCOTLAND } from './bank-holiday-dates.ts';

/** Whose bank holidays a calendar keeps. */
export type BankHolidayRegion = 'england and wales' | 'scotland' | 'none';

/** Years for which the bank holidays are known. */
export const FIRST_YEAR = 2019;
export const LAST_YEAR = 2027;

/**
 * What the library lacks that the dates were generated with. 15 June 2026 was appointed by royal proclamation in
 * February 2026, for Scotland alone.
 */
const BESIDES_IN_SCOTLAND: Readonly<Record<string, string>> = { '2026-06-15': 'World Cup bank holiday' };

const NAMES_BY_DATE: Readonly<Record<BankHolidayRegion, Readonly<Record<string, string>>>> = {
  'england and wales': ENGLAND_AND_WALES,
  scotland: { ...SCOTLAND, ...BESIDES_IN_SCOTLAND },
  none: {},
};

/** The name of the bank holiday on a day, or `undefined` where it is none (weekends never are). */
export function bankHolidayOn(region: BankHolidayRegion, dayNumber: number): string | undefined {
  return NAMES_BY_DATE[region][isoDateOf(dayNumber)];
}

/**
 * The years of a horizon whose bank holidays are not known, ascending: something to tell the author, because their
 * holidays would be missing without a word. None where no bank holidays are kept.
 */
export function yearsWithoutBankHolidays(region: BankHolidayRegion, firstDayNumber: number, days: number): number[] {
  if (region === 'none' || days < 1) return [];
  const years: number[] = [];
  for (let year = yearOf(firstDayNumber); year <= yearOf(firstDayNumber + days - 1); year++) {
    if (year < FIRST_YEAR || year > LAST_YEAR) years.push(year);
  }
  return years;
}

function yearOf(dayNumber: number): number {
  return new Date(dayNumber * 86_400_000).getUTCFullYear();
}
