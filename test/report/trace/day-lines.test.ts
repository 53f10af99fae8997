import { expect, test } from 'vitest';
import { dayLines } from '../../../src/report/trace/day-lines.ts';
import { traceOf } from '../../../src/report/trace/trace-of.ts';
import { samplePlan } from '../../kit/plan.ts';

const plan = samplePlan({
  days: 10,
  volumePerDay: 400,
  outcomes: { plain: { first: { rollBack: 1 }, later: {} } },
  plan: { classification: 'Public' },
});

test('a day tells what each campaign upgraded', () => {
  const firmware = { air: { strata: ['stratum-1'], volumePerDay: 500 } };
  const lines = dayLines(traceOf(samplePlan({ days: 3, barriers: { firmware } }), 0), '2020-01-07');
  const place = lines.indexOf('Brought to the target firmware');
  expect(lines.slice(place, place + 2)).toEqual(['Brought to the target firmware', '  air  500']);
});

test('a day in detail, to the letter', () => {
  expect(dayLines(traceOf(plan, 0), '2020-01-07').slice(3)).toEqual([
    'Tue 7 Jan 2020: a migration day, go',
    '',
    'What was decided and what happened',
    '  08:00  Go: 400 planned.',
    '',
    'The pace, in installations',
    '  aimed at  400',
    // Those of yesterday's waves come back from 12:00 on: six waves of 40.
    '  started   400  of which 240 again',
    '',
    'Moves of the day',
    '  waiting → in flight                       400',
    '  in flight → rolled back                   160',
    '  in flight → migrated, pending supplier    240',
    '  rolled back → waiting                     400',
    '  migrated, pending supplier → operational  240',
    '',
    'At the close',
    '  waiting            600',
    '  rolled back        160  (-240)',
    '  operational        240  (+240)',
    '  on the network     240',
    '  open               760',
    '  alerts of the day    0',
    '',
    'Public',
  ]);
});

test('a closed day says why, and a day without anything says so', () => {
  const lines = dayLines(traceOf(samplePlan({ days: 10 }), 0), '2020-01-11');
  expect(lines[3]).toBe('Sat 11 Jan 2020: weekend');
  expect(lines).toContain('  nothing');
  expect(lines).toContain('  none');
  expect(lines).toContain('  held back by calendar  -100  one more would have helped');
});
