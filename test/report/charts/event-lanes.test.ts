import { expect, test } from 'vitest';
import { eventLanes, FREQUENT_SHARE, lanesHeight } from '../../../src/report/charts/event-lanes.ts';
import { november2019Forecast } from '../../kit/forecast.ts';

const [monday] = november2019Forecast().days;

test('a day is marked where the event is frequent, each event by its own shape; a closed day never is', () => {
  const columns = [
    { ...monday, go: 0.95, throttled: FREQUENT_SHARE, halted: 0 },
    { ...monday, go: 0.5, throttled: 0, halted: 0.009 },
    { ...monday, migrationDay: false, go: 0, throttled: 1, halted: 1 },
  ].map((day, place) => ({ from: place, to: place + 1, days: [day], allDays: [day] }));
  const layers = eventLanes(columns, { first: 0, end: 3 }, 10) as unknown as {
    mark: { shape?: string; size?: number };
    data: { values: { text?: string }[] };
  }[];
  const marks = layers.filter(({ mark }) => mark.shape !== undefined);
  // No-go by a large and a small mark, throttle by a large one.
  expect(marks.map(({ mark, data }) => [data.values.length, Math.sqrt(mark.size ?? 0)])).toEqual([
    [1, 8],
    [1, 4],
    [1, 8],
  ]);
  expect(new Set(marks.map(({ mark }) => mark.shape)).size).toBe(2);
  const texts = layers.flatMap(({ data }) => data.values.map(({ text }) => text)).filter((text) => text !== undefined);
  expect(texts).toEqual(['No-go', 'Throttle', 'Halt', 'in fewer than 1% of futures on any day']);
});

test('an event that never happens is said to be on no day', () => {
  const days = [{ ...monday, go: 1, throttled: 0, halted: 0 }];
  const columns = [{ from: 0, to: 1, days, allDays: days }];
  expect(JSON.stringify(eventLanes(columns, { first: 0, end: 1 }, 10)).match(/on no day/g)).toHaveLength(3);
});

test('incidents and outages have lanes where there are any, on any day', () => {
  const closed = { ...monday, migrationDay: false, incident: 0.3, outage: 0.02 };
  const column = { from: 0, to: 1, days: [], allDays: [closed] };
  const drawn = JSON.stringify(eventLanes([column], { first: 0, end: 1 }, 10));
  expect(drawn).toContain('Incident');
  expect(drawn).toContain('triangle-up');
  expect(lanesHeight([closed]) - lanesHeight([monday])).toBe(52);
});
