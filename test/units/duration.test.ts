import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duration, eitherDuration, readDuration, readEitherDuration } from '../../src/units/duration.ts';

test.each([
  ['30 seconds', 0.5],
  ['1 minute', 1],
  ['90 minutes', 90],
  ['4 hours', 240],
  ['1 day', 1440],
  ['2.5 days', 3600],
  ['2 weeks', 20_160],
  ['1 year', 525_600],
  ['0 days', 0],
])('%s are %d minutes', (text, minutes) => {
  expect(readDuration(text)).toEqual({ value: minutes });
  expect(eitherDuration.parse(text)).toEqual({ minutes, working: false });
});

test('working days are told apart, and only where they may be used', () => {
  expect(readEitherDuration('10 working days')).toEqual({ value: { minutes: 14_400, working: true } });
  expect(readEitherDuration('1 working day')).toEqual({ value: { minutes: 1440, working: true } });
  expect(readDuration('10 working days')).toMatchObject({ fault: { hint: 'working days cannot be used here' } });
  expect(readEitherDuration('3 working hours')).toMatchObject({ fault: { expected: expect.any(String) } });
});

test('months are refused with the reason', () => {
  for (const text of ['1 month', '3 months']) {
    expect(readDuration(text)).toMatchObject({ fault: { hint: 'a month has no fixed length: write weeks or days' } });
  }
});

test.each(['', '4', '4h', 'hours', '-1 day', '4 hourss', '1 fortnight', '3 days ago', '4 constructor'])(
  '%j is no duration',
  (text) => {
    expect(duration.safeParse(text).success).toBe(false);
    expect(readDuration(text)).toMatchObject({ fault: { expected: expect.stringContaining("'2 weeks'") } });
  },
);

test('the plural makes no difference', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.constantFrom('second', 'minute', 'hour', 'day', 'week', 'year'), (number, unit) => {
      expect(readDuration(`${number} ${unit}s`)).toEqual(readDuration(`${number} ${unit}`));
    }),
  );
});
