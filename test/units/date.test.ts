import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date, dayNumberOf, isoDateOf, readDate } from '../../src/units/date.ts';

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2019-11-22', 18_222],
  ['2020-12-31', 18_627],
])('%s is day %i', (text, dayNumber) => {
  // python3 -c "from datetime import date; print((date(2019, 11, 22) - date(1970, 1, 1)).days)"
  expect(dayNumberOf(text)).toBe(dayNumber);
  expect(isoDateOf(dayNumber)).toBe(text);
  expect(date.parse(text)).toBe(dayNumber);
});

test('dates and day numbers undo each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -683_003, max: 2_932_896 }), (dayNumber) => {
      expect(dayNumberOf(isoDateOf(dayNumber))).toBe(dayNumber);
    }),
  );
});

test.each(['2019-02-29', '2019-04-31', '2019-13-01', '2019-00-10', '2019-01-00', '2019-01-32', '1900-02-29'])(
  '%s does not exist',
  (text) => {
    expect(dayNumberOf(text)).toBeUndefined();
    expect(readDate(text)).toEqual({ fault: { expected: `a date, such as '2019-11-22'; ${text} does not exist` } });
  },
);

test('another order is refused with the right one', () => {
  for (const text of ['22/11/2019', '22.11.2019', '1-2-2019']) {
    expect(readDate(text)).toEqual({
      fault: { expected: "a date, such as '2019-11-22'", hint: 'year first, then month and day' },
    });
  }
});

test.each(['', 'tomorrow', '2019-11', '2019-1-2', '19-11-22', '2019-11-22T00:00', '+12019-11-22', '２０１９-11-22'])(
  '%j is no date',
  (text) => {
    expect(date.safeParse(text).success).toBe(false);
  },
);

test('years before 100 are refused, because JavaScript takes them for others', () => {
  expect(dayNumberOf('0100-01-01')).toBe(-683_003);
  expect(dayNumberOf('0099-12-31')).toBeUndefined();
});
