import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TICKS_PER_DAY, weekdayOf } from '../../src/kernel/clock.ts';
import {
  type CalendarFacts,
  migrationCalendar,
  mostWaves,
  staffedTicks,
  windowWaves,
} from '../../src/scenario/calendar.ts';
import { dayNumberOf } from '../../src/units/date.ts';

const day = (date: string) => dayNumberOf(date) as number;

const PLAIN: CalendarFacts = {
  firstDayNumber: day('2019-12-16'),
  days: 28,
  bankHolidays: 'england and wales',
  holidays: [],
  weekends: false,
  freezes: [],
  releaseDays: [],
  waves: windowWaves(480, 1020, 10),
};

/** Reasons by date, of the days that have one. */
function closed(facts: Partial<CalendarFacts>): Record<string, string> {
  const calendar = migrationCalendar({ ...PLAIN, ...facts });
  const found: Record<string, string> = {};
  calendar.reasonOf.forEach((reason, place) => {
    expect(calendar.migrationDay[place]).toBe(reason === 0 ? 1 : 0);
    if (reason === 0) return;
    const date = new Date((calendar.firstDayNumber + place) * 86_400_000).toISOString().slice(0, 10);
    found[date] = calendar.reasons[reason];
  });
  return found;
}

const WEEKENDS = {
  '2019-12-21': 'weekend',
  '2019-12-22': 'weekend',
  '2019-12-28': 'weekend',
  '2019-12-29': 'weekend',
  '2020-01-04': 'weekend',
  '2020-01-05': 'weekend',
  '2020-01-11': 'weekend',
  '2020-01-12': 'weekend',
};

test('weekends and bank holidays are closed', () => {
  const holidays = { '2019-12-25': 'Christmas Day', '2019-12-26': 'Boxing Day', '2020-01-01': "New Year's Day" };
  expect(closed({})).toEqual({ ...WEEKENDS, ...holidays });
  expect(closed({ bankHolidays: 'none' })).toEqual(WEEKENDS);
  expect(closed({ bankHolidays: 'scotland' })).toEqual({ ...WEEKENDS, ...holidays, '2020-01-02': 'January 2nd' });
  expect(closed({ weekends: true })).toEqual(holidays);
  expect(closed({ weekends: true, bankHolidays: 'none' })).toEqual({});
});

test('a freeze comes before a release, that before a holiday, that before the weekend', () => {
  const found = closed({
    freezes: [
      { name: 'Christmas freeze', from: day('2019-12-21'), to: day('2019-12-26') },
      { name: 'second freeze', from: day('2019-12-26'), to: day('2019-12-27') },
    ],
    releaseDays: [
      { name: 'release 1', date: day('2019-12-24'), migrates: false },
      { name: 'release 2', date: day('2020-01-01'), migrates: false },
      { name: 'release 3', date: day('2020-01-02'), migrates: true },
      { name: 'release 4', date: day('2020-01-04'), migrates: true },
    ],
    holidays: [
      { name: 'own day', date: day('2020-01-03') },
      { name: 'own Saturday', date: day('2020-01-11') },
    ],
  });
  expect(found).toEqual({
    ...WEEKENDS,
    '2019-12-21': 'Christmas freeze',
    '2019-12-22': 'Christmas freeze',
    '2019-12-23': 'Christmas freeze',
    '2019-12-24': 'Christmas freeze',
    '2019-12-25': 'Christmas freeze',
    '2019-12-26': 'Christmas freeze',
    '2019-12-27': 'second freeze',
    '2020-01-01': 'release 2',
    '2020-01-03': 'own day',
    '2020-01-11': 'own Saturday',
  });
});

test('working days are weekdays that are no holiday, whatever is frozen or released', () => {
  const { workingDay } = migrationCalendar({
    ...PLAIN,
    weekends: true,
    holidays: [{ name: 'own day', date: day('2020-01-03') }],
    freezes: [{ name: 'freeze', from: day('2019-12-16'), to: day('2020-01-12') }],
  });
  expect(workingDay.join('')).toBe('1111100' + '1100100' + '1101000' + '1111100');
});

test('weeks run from Monday to Sunday, and months are counted', () => {
  const calendar = migrationCalendar({ ...PLAIN, firstDayNumber: day('2019-12-20'), days: 18 });
  expect([...calendar.weekOf]).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3]);
  expect(calendar.monthOf[11]).toBe(49 * 12 + 11);
  expect(calendar.monthOf[12]).toBe(50 * 12);
});

test('a horizon of 20 years is no matter', () => {
  const calendar = migrationCalendar({ ...PLAIN, days: 7300 });
  expect(calendar.workingDay).toHaveLength(7300);
  expect(calendar.reasons.length).toBeLessThan(30);
});

test('ten waves from eight to five start on the hour', () => {
  expect([...windowWaves(480, 1020, 10)]).toEqual([32, 36, 40, 44, 48, 52, 56, 60, 64, 68]);
  expect([...windowWaves(490, 1020, 1)]).toEqual([32]);
  expect([...windowWaves(0, 1439, 96)]).toEqual(Array.from({ length: 96 }, (_, tick) => tick));
});

test('waves ascend, from the first time to the last', () => {
  fc.assert(
    fc.property(fc.nat(1439), fc.nat(1439), fc.double({ min: 0, max: 1, noNaN: true }), (a, b, part) => {
      const [opens, last] = a < b ? [a, b] : [b, a];
      const count = 1 + Math.floor(part * (mostWaves(opens, last) - 1));
      const waves = windowWaves(opens, last, count);
      expect(waves).toHaveLength(count);
      expect(waves[0]).toBe(Math.floor(opens / 15));
      if (count > 1) expect(waves[count - 1]).toBe(Math.floor(last / 15));
      for (let wave = 1; wave < count; wave++) expect(waves[wave]).toBeGreaterThan(waves[wave - 1]);
    }),
  );
});

test('more waves than ticks are our own fault', () => {
  expect(mostWaves(480, 510)).toBe(3);
  expect(() => windowWaves(480, 510, 4)).toThrow('4 waves in 3 ticks');
  expect(() => windowWaves(510, 480, 1)).toThrow();
});

test('round the clock is every tick', () => {
  const calendar = migrationCalendar(PLAIN);
  const staffed = staffedTicks('round the clock', calendar);
  expect(staffed).toHaveLength(28 * 96);
  expect(staffed.every((tick) => tick === 1)).toBe(true);
});

test('a shift covers the ticks that lie wholly within it, on its days', () => {
  const calendar = migrationCalendar(PLAIN);
  const everyDay = staffedTicks({ from: 8 * 60 + 10, to: 17 * 60 + 20, days: 'every day' }, calendar);
  for (let tick = 0; tick < everyDay.length; tick++) {
    const ofDay = tick % TICKS_PER_DAY;
    expect(everyDay[tick]).toBe(ofDay >= 33 && ofDay < 69 ? 1 : 0);
  }
  const hoursOf = (days: 'weekdays' | 'working days') =>
    staffedTicks({ from: 480, to: 540, days }, calendar).reduce((sum, tick) => sum + tick, 0) / 4;
  expect(hoursOf('weekdays')).toBe(20);
  expect(hoursOf('working days')).toBe(17);
});

test("the night shift of the evening before the first day works into it, where that day is one of the team's", () => {
  const nightsFrom = (firstDay: string, days: 'every day' | 'weekdays' | 'working days') =>
    staffedTicks(
      { from: 22 * 60, to: 6 * 60, days },
      migrationCalendar({ ...PLAIN, firstDayNumber: day(firstDay), days: 3 }),
    );
  // A Tuesday, then a Monday.
  for (const days of ['every day', 'weekdays', 'working days'] as const) {
    expect(nightsFrom('2019-12-17', days).indexOf(0)).toBe(24);
    expect(nightsFrom('2019-12-16', days)[0]).toBe(days === 'every day' ? 1 : 0);
  }
});

test('a shift may run into the next day, and to midnight', () => {
  const calendar = migrationCalendar({ ...PLAIN, days: 7 });
  const nights = staffedTicks({ from: 22 * 60, to: 6 * 60, days: 'weekdays' }, calendar);
  expect(weekdayOf(PLAIN.firstDayNumber)).toBe(0);
  expect(nights.reduce((sum, tick) => sum + tick, 0)).toBe(5 * 8 * 4);
  expect(nights[0]).toBe(0);
  expect(nights[5 * 96]).toBe(1);
  expect(nights[6 * 96]).toBe(0);
  const late = staffedTicks({ from: 22 * 60, to: 0, days: 'every day' }, calendar);
  expect(late.reduce((sum, tick) => sum + tick, 0)).toBe(7 * 8);
  const whole = staffedTicks({ from: 0, to: 0, days: 'every day' }, calendar);
  expect(whole.every((tick) => tick === 1)).toBe(true);
});
