import { expect, test } from 'vitest';
import {
  alertsPerDay,
  incidentsPerMonth,
  outagesPerMonth,
  readAlertsPerDay,
  readVolumePerDay,
  readVolumePerHour,
  stormsPerMonth,
  volumePerDay,
} from '../../src/units/rate.ts';

test.each(['2,000 installations a day', '2000 installations per day', '2000 installations a day'])('%s', (text) => {
  expect(volumePerDay.parse(text)).toBe(2000);
});

test('alerts and incidents may be parts, installations are whole', () => {
  expect(alertsPerDay.parse('2.3 alerts a day')).toBe(2.3);
  expect(incidentsPerMonth.parse('3 incidents a month')).toBe(3);
  expect(incidentsPerMonth.parse('1 incident per month')).toBe(1);
  expect(outagesPerMonth.parse('0.5 outages a month')).toBe(0.5);
  expect(stormsPerMonth.parse('0.5 storms a month')).toBe(0.5);
  expect(stormsPerMonth.safeParse('2 incidents a month').success).toBe(false);
  expect(volumePerDay.parse('1 installation a day')).toBe(1);
  expect(readVolumePerDay('2.5 installations a day')).toEqual({
    fault: { expected: "a daily volume, such as '2,000 installations a day', in whole numbers" },
  });
});

test('devices are no installations', () => {
  for (const text of ['1,229 meters a day', '1 device per day']) {
    expect(readVolumePerDay(text)).toMatchObject({
      fault: { hint: 'devices are not installations: divide by the devices of an installation' },
    });
  }
});

test('what is counted must be said', () => {
  for (const text of ['2000', '2000 a day', '2000 per day']) {
    expect(readVolumePerDay(text)).toMatchObject({
      fault: { hint: "say what is counted: '2,000 installations a day'" },
    });
  }
  expect(readAlertsPerDay('2.3')).toMatchObject({ fault: { hint: "say what is counted: '2.3 alerts a day'" } });
});

test('more than the counters hold is refused', () => {
  expect(volumePerDay.parse('2,000,000,000 installations a day')).toBe(2_000_000_000);
  expect(readVolumePerDay('2,000,000,001 installations a day')).toEqual({
    fault: { expected: "a daily volume, such as '2,000 installations a day', at most 2,000,000,000" },
  });
});

test.each([
  '',
  'many installations a day',
  '-5 installations a day',
  '5 installations a week',
  '5 alerts a day',
  '5 installations',
])('%j is no daily volume', (text) => {
  expect(volumePerDay.safeParse(text).success).toBe(false);
});

test.each(['3 alerts a month', '3 installations a day', '3 incidents a day'])(
  '%j is neither alerts a day nor incidents a month',
  (text) => {
    expect(alertsPerDay.safeParse(text).success).toBe(false);
    expect(incidentsPerMonth.safeParse(text).success).toBe(false);
  },
);

test('an hourly volume is whole, and none that is told by the day', () => {
  expect(readVolumePerHour('2,000 installations an hour')).toEqual({ value: 2000 });
  expect(readVolumePerHour('1 installation per hour')).toEqual({ value: 1 });
  expect(readVolumePerHour('2.5 installations an hour')).toMatchObject({
    fault: { expected: expect.stringMatching(/in whole numbers$/) },
  });
  expect(readVolumePerHour('2,000 installations a day')).toMatchObject({
    fault: { hint: expect.stringMatching(/^divide/) },
  });
  expect(readVolumePerHour('200 an hour')).toMatchObject({
    fault: { hint: expect.stringMatching(/^say what is counted/) },
  });
});
