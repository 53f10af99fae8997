import { expect, test } from 'vitest';
import { groupsOf } from '../../../src/report/charts/groups.ts';
import { SERIES_COLOURS } from '../../../src/report/palette.ts';
import { november2019Forecast } from '../../kit/forecast.ts';

const [day] = november2019Forecast().days;

test('keep the order of the contract, take colours from the front, and leave out who starts nothing', () => {
  const groups = groupsOf([{ ...day, startedByGroup: { b: 1, idle: 0, a: 5 } }]);
  expect(groups.map(({ label, colour, total }) => [label, colour, total])).toEqual([
    ['b', SERIES_COLOURS[0], 1],
    ['a', SERIES_COLOURS[1], 5],
  ]);
});

test('beyond six, the largest five keep their colour and the rest are one; nothing is lost', () => {
  const startedByGroup = Object.fromEntries(Array.from({ length: 9 }, (_, place) => [`group ${place}`, place + 1]));
  const groups = groupsOf([{ ...day, startedByGroup }]);
  expect(groups.map(({ label }) => label)).toEqual([
    'group 4',
    'group 5',
    'group 6',
    'group 7',
    'group 8',
    'All others',
  ]);
  expect(new Set(groups.map(({ colour }) => colour)).size).toBe(6);
  expect(groups.reduce((sum, group) => sum + group.of({ ...day, startedByGroup }), 0)).toBe(45);
});
