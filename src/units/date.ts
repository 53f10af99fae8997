import { amountSchema, type Read } from './amount.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const OTHER_ORDER = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;

const EXPECTED = "a date, such as '2019-11-22'";

/**
 * Days since 1 January 1970 of an ISO date, or `undefined` when the text is no date or the date does not exist
 * (30 February; and no year before 100, which JavaScript takes for one of the last century). Read in UTC throughout,
 * so that no time zone can move a day.
 */
export function dayNumberOf(isoDate: string): number | undefined {
  const parts = ISO_DATE.exec(isoDate);
  if (parts === null) return undefined;
  const dayNumber = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / MILLISECONDS_PER_DAY;
  // Date.UTC rolls 30 February over into March; the way back shows it.
  return isoDateOf(dayNumber) === isoDate ? dayNumber : undefined;
}

/** The ISO date of a day number: the inverse of {@link dayNumberOf}. */
export function isoDateOf(dayNumber: number): string {
  const known = isoDates.get(dayNumber);
  if (known !== undefined) return known;
  const isoDate = new Date(dayNumber * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  if (isoDates.size === MOST_ISO_DATES) isoDates.clear();
  isoDates.set(dayNumber, isoDate);
  return isoDate;
}

/** A forecast tells the same few hundred days again and again, thousands of times in all. */
const isoDates = new Map<number, string>();

/** As many days as a century has, about; then all are forgotten. */
const MOST_ISO_DATES = 36_525;

/** Reads an ISO date, as days since 1 January 1970. */
export function readDate(text: string): Read<number> {
  const dayNumber = dayNumberOf(text);
  if (dayNumber !== undefined) return { value: dayNumber };
  if (ISO_DATE.test(text)) return { fault: { expected: `${EXPECTED}; ${text} does not exist` } };
  if (OTHER_ORDER.test(text)) return { fault: { expected: EXPECTED, hint: 'year first, then month and day' } };
  return { fault: { expected: EXPECTED } };
}

export const date = amountSchema(readDate, { description: 'a date', examples: ['2019-11-22'] });
