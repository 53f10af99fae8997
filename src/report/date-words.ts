import type { DateInterval, DateOrAfter } from '../forecast/forecast.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const AFTER = 'after ';
const DATE_IN_WORDS = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`, 'g');

/** Whether a date lies beyond the horizon: 'after 2020-11-17'. */
export function isAfterHorizon(date: DateOrAfter): boolean {
  return date.startsWith(AFTER);
}

/** The ISO date itself, or the last day of the horizon for a date after it. */
export function isoDateIn(date: DateOrAfter): string {
  return isAfterHorizon(date) ? date.slice(AFTER.length) : date;
}

/** '2020-03-12' as '12 March 2020'; 'after 2020-11-17' as 'after 17 November 2020'. */
export function dateWords(date: DateOrAfter): string {
  return inWords(date, (month) => month);
}

/** As {@link dateWords} with months of three letters, for narrow places: '12 Mar 2020'. */
export function shortDateWords(date: DateOrAfter): string {
  return inWords(date, (month) => month.slice(0, 3));
}

/** The text with its dates held together, so that no line breaks between a day and its month, or before its year. */
export function withUnbrokenDates(text: string): string {
  return text.replace(DATE_IN_WORDS, '$1\u00A0$2\u00A0$3');
}

/** 'by 12 March 2020', or 'after 17 November 2020'. */
export function byDateWords(date: DateOrAfter): string {
  return isAfterHorizon(date) ? dateWords(date) : `by ${dateWords(date)}`;
}

/** A month and its year, from a date: 'Mar', 2020. */
export function monthAndYear(isoDate: string): { readonly month: string; readonly year: string } {
  const parts = partsOf(isoDate);
  return { month: parts.month.slice(0, 3), year: parts.year };
}

/**
 * An interval without saying twice what both ends share: '11 to 13 March 2020', '30 March to 2 April 2020',
 * '12 March 2020 only'.
 */
export function intervalWords(interval: DateInterval): string {
  return intervalInWords(interval, (month) => month);
}

/** As {@link intervalWords} with months of three letters: '11 to 13 Mar 2020'. */
export function shortIntervalWords(interval: DateInterval): string {
  return intervalInWords(interval, (month) => month.slice(0, 3));
}

function intervalInWords({ from, to }: DateInterval, monthName: (month: string) => string): string {
  const last = inWords(to, monthName);
  if (from === to) return isAfterHorizon(from) ? last : `${last} only`;
  if (isAfterHorizon(from) || isAfterHorizon(to)) return `${inWords(from, monthName)} to ${last}`;
  const [start, end] = [partsOf(from), partsOf(to)];
  if (start.year !== end.year) return `${inWords(from, monthName)} to ${last}`;
  return start.month === end.month ? `${start.day} to ${last}` : `${start.day} ${monthName(start.month)} to ${last}`;
}

function inWords(date: DateOrAfter, monthName: (month: string) => string): string {
  const { day, month, year } = partsOf(isoDateIn(date));
  return `${isAfterHorizon(date) ? AFTER : ''}${day} ${monthName(month)} ${year}`;
}

/** The contract promises ISO dates: a text that is none would be a fault of ours, and must not pass for a date. */
function partsOf(isoDate: string): { readonly day: string; readonly month: string; readonly year: string } {
  const parts = ISO_DATE.exec(isoDate);
  const month = MONTHS[Number(parts?.[2]) - 1];
  if (parts === null || month === undefined) throw new RangeError(`no ISO date: '${isoDate}'`);
  return { day: String(Number(parts[3])), month, year: parts[1] };
}
