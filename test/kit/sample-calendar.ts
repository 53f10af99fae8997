import type { MigrationCalendar } from '../../src/control/migration-calendar.ts';
import { MINUTES_PER_TICK, monthOf, weekdayOf } from '../../src/kernel/clock.ts';
import { dayNumberOf } from '../../src/units/date.ts';
import type { SampleOptions } from './sample-options.ts';

/** The calendar of a sample plan: weekdays or every day, less the closed days. */
export function sampleCalendar(options: SampleOptions): MigrationCalendar {
  const firstDayNumber = dayNumberOf(options.firstDay ?? '2020-01-06') as number;
  const days = options.days ?? 60;
  const weekdays = Array.from({ length: days }, (_, day) => weekdayOf(firstDayNumber + day));
  const isWorking = weekdays.map((weekday) => weekday < 5);
  const isClosed = (day: number) => options.closedDays?.includes(day) ?? false;
  const reasonOf = isWorking.map((working, day) => (isClosed(day) ? 2 : working || options.everyDay ? 0 : 1));
  return {
    firstDayNumber,
    days,
    migrationDay: Uint8Array.from(reasonOf, (reason) => (reason === 0 ? 1 : 0)),
    reasonOf: Uint8Array.from(reasonOf),
    reasons: ['', 'weekend', 'closed'],
    workingDay: Uint8Array.from(isWorking, (working) => (working ? 1 : 0)),
    weekOf: Int32Array.from(weekdays, (_, day) => Math.floor((day + weekdays[0]) / 7)),
    monthOf: Int32Array.from(weekdays, (_, day) => monthOf(firstDayNumber + day)),
    waves: Int32Array.from(
      options.waves ?? [8, 9, 10, 11, 12, 13, 14, 15, 16, 17].map((hour) => (hour * 60) / MINUTES_PER_TICK),
    ),
  };
}
