import { amountSchema, type Read, readNumber } from './amount.ts';

/** A length of time. Working days are counted on the calendar's working days, the others run through. */
export interface Duration {
  readonly minutes: number;
  readonly working: boolean;
}

/** Minutes in one day: days are civil days without daylight saving. */
export const MINUTES_PER_DAY = 1440;

const MINUTES_OF: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: MINUTES_PER_DAY,
  week: 10_080,
  year: 525_600,
};

const EXPECTED =
  "a duration, such as '4 hours', '3 days' or '2 weeks' (units: seconds, minutes, hours, days, weeks, years)";
const EXPECTED_EITHER = `${EXPECTED}, or '10 working days'`;

/** Reads a duration in calendar or working time. Months are refused: they have no fixed length. */
export function readEitherDuration(text: string): Read<Duration> {
  const head = readNumber(text);
  if (head === undefined) return { fault: { expected: EXPECTED_EITHER } };
  const working = /^working\s+/.test(head.rest);
  const unit = head.rest.replace(/^working\s+/, '').replace(/s$/, '');
  // Asked of the table itself: '4 constructor' must not find what every object inherits.
  const minutes = Object.hasOwn(MINUTES_OF, unit) ? MINUTES_OF[unit] : undefined;
  if (minutes === undefined || (working && unit !== 'day')) {
    const hint = unit.startsWith('month') ? 'a month has no fixed length: write weeks or days' : undefined;
    return { fault: { expected: EXPECTED_EITHER, ...(hint === undefined ? {} : { hint }) } };
  }
  return { value: { minutes: head.number * minutes, working } };
}

/** Reads a duration in calendar time, as minutes. */
export function readDuration(text: string): Read<number> {
  const read = readEitherDuration(text);
  if ('fault' in read) return { fault: { ...read.fault, expected: EXPECTED } };
  if (read.value.working) return { fault: { expected: EXPECTED, hint: 'working days cannot be used here' } };
  return { value: read.value.minutes };
}

/** Calendar time, in minutes. */
export const duration = amountSchema(readDuration, {
  description: 'a duration in calendar time',
  examples: ['4 hours', '3 days', '2 weeks'],
});

/** Calendar or working time. */
export const eitherDuration = amountSchema(readEitherDuration, {
  description: 'a duration, in calendar or in working days',
  examples: ['10 working days', '3 days'],
});
