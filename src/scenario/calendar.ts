import type { MigrationCalendar } from '../control/migration-calendar.ts';
import { assert } from '../kernel/assert.ts';
import { DAYS_PER_WEEK, MINUTES_PER_TICK, monthOf, TICKS_PER_DAY, weekdayOf } from '../kernel/clock.ts';
import { MINUTES_PER_DAY } from '../units/duration.ts';
import { type BankHolidayRegion, bankHolidayOn } from './bank-holidays.ts';

/** First day of the weekend: Saturday, where Monday is 0. */
const SATURDAY = 5;

/** Most different reasons that a calendar can hold, beside none. */
export const MOST_REASONS = 255;

/** What a calendar is made of. Days are day numbers (since 1970). */
export interface CalendarFacts {
  readonly firstDayNumber: number;
  readonly days: number;
  readonly bankHolidays: BankHolidayRegion;
  /** Further holidays: like bank holidays, they are neither migration nor working days. */
  readonly holidays: readonly { readonly name: string; readonly date: number }[];
  /** Whether weekends are migration days. */
  readonly weekends: boolean;
  /** From the first to the last day, both included. */
  readonly freezes: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** A release day on which nothing is migrated is closed; one that migrates is a day like another. */
  readonly releaseDays: readonly { readonly name: string; readonly date: number; readonly migrates: boolean }[];
  /** Ticks of the day, ascending; see {@link windowWaves}. */
  readonly waves: Int32Array;
}

/**
 * The calendar of a scenario. Where a day is closed for several reasons, the first of these is given: a freeze, a
 * release, a holiday, a bank holiday (each by its name), the weekend. Among freezes the author's first counts.
 */
export function migrationCalendar(facts: CalendarFacts): MigrationCalendar {
  const { firstDayNumber, days, waves } = facts;
  assert(days >= 1, 'a calendar has at least one day');
  const reasons = [''];
  const placeOf = (reason: string): number => {
    const known = reasons.indexOf(reason);
    return known >= 0 ? known : reasons.push(reason) - 1;
  };
  const reasonOf = new Uint8Array(days);
  const migrationDay = new Uint8Array(days);
  const workingDay = new Uint8Array(days);
  const weekOf = new Int32Array(days);
  const months = new Int32Array(days);
  const firstWeekday = weekdayOf(firstDayNumber);
  for (let day = 0; day < days; day++) {
    const dayNumber = firstDayNumber + day;
    const isWeekday = weekdayOf(dayNumber) < SATURDAY;
    const holiday = holidayOn(facts, dayNumber);
    const reason = closureOn(facts, dayNumber) ?? holiday ?? (isWeekday || facts.weekends ? '' : 'weekend');
    const place = placeOf(reason);
    assert(place <= MOST_REASONS, 'a calendar with too many reasons');
    reasonOf[day] = place;
    migrationDay[day] = place === 0 ? 1 : 0;
    workingDay[day] = isWeekday && holiday === undefined ? 1 : 0;
    weekOf[day] = Math.floor((firstWeekday + day) / DAYS_PER_WEEK);
    months[day] = monthOf(dayNumber);
  }
  return { firstDayNumber, days, migrationDay, reasonOf, reasons, workingDay, weekOf, monthOf: months, waves };
}

/** The freeze or the release that closes a day, if any. */
function closureOn({ freezes, releaseDays }: CalendarFacts, dayNumber: number): string | undefined {
  const freeze = freezes.find(({ from, to }) => from <= dayNumber && dayNumber <= to);
  if (freeze !== undefined) return freeze.name;
  return releaseDays.find(({ date, migrates }) => date === dayNumber && !migrates)?.name;
}

/** The holiday on a day, if any: one that the author added, or a bank holiday. */
function holidayOn({ holidays, bankHolidays }: CalendarFacts, dayNumber: number): string | undefined {
  return holidays.find(({ date }) => date === dayNumber)?.name ?? bankHolidayOn(bankHolidays, dayNumber);
}

/** Most waves that a window holds: one in each tick from the first to the last wave's. */
export function mostWaves(opensMinutes: number, lastWaveMinutes: number): number {
  return tickOf(lastWaveMinutes) - tickOf(opensMinutes) + 1;
}

/**
 * The ticks of the day at which waves start: as evenly as whole ticks allow, the first at the window's opening, the
 * last at the last wave's time; a single wave starts at the opening.
 *
 * @param opensMinutes since midnight  @param lastWaveMinutes since midnight  @param count from 1 to {@link mostWaves}
 */
export function windowWaves(opensMinutes: number, lastWaveMinutes: number, count: number): Int32Array {
  const first = tickOf(opensMinutes);
  const span = tickOf(lastWaveMinutes) - first;
  assert(count >= 1 && count <= span + 1, `${count} waves in ${span + 1} ticks`);
  if (count === 1) return Int32Array.of(first);
  return Int32Array.from({ length: count }, (_, wave) => first + Math.floor((wave * span) / (count - 1) + 0.5));
}

/** When a team is at work. A shift that ends at or before its start runs into the next day: '22:00' to '06:00'. */
export type StaffedHours =
  | 'round the clock'
  | {
      /** Minutes since midnight. */
      readonly from: number;
      readonly to: number;
      readonly days: 'every day' | 'weekdays' | 'working days';
    };

/** 1 in every tick of the horizon in which the team is at work throughout. */
export function staffedTicks(hours: StaffedHours, calendar: MigrationCalendar): Uint8Array {
  const ticks = calendar.days * TICKS_PER_DAY;
  if (hours === 'round the clock') return new Uint8Array(ticks).fill(1);
  const staffed = new Uint8Array(ticks);
  const first = Math.ceil(hours.from / MINUTES_PER_TICK);
  const end = tickOf(hours.to > hours.from ? hours.to : hours.to + MINUTES_PER_DAY);
  // A night shift of the evening before the first day works into it.
  for (let day = -1; day < calendar.days; day++) {
    const isWeekday = weekdayOf(calendar.firstDayNumber + day) < SATURDAY;
    // Before the first day, where there is no calendar, every weekday is a working day.
    const isWorkingDay = day < 0 ? isWeekday : calendar.workingDay[day] === 1;
    const works = hours.days === 'every day' || (hours.days === 'weekdays' ? isWeekday : isWorkingDay);
    if (!works) continue;
    staffed.fill(1, Math.max(0, day * TICKS_PER_DAY + first), Math.max(0, day * TICKS_PER_DAY + end));
  }
  return staffed;
}

/** The tick of the day in which a time lies. */
function tickOf(minutes: number): number {
  return Math.floor(minutes / MINUTES_PER_TICK);
}
