import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byDateWords,
  dateWords,
  intervalWords,
  isAfterHorizon,
  isoDateIn,
  monthAndYear,
  shortDateWords,
  shortIntervalWords,
  withUnbrokenDates,
} from '../../src/report/date-words.ts';
import { dayNumberOf, isoDateOf } from '../../src/units/date.ts';

describe('dates in words', () => {
  test('say day, month and year, without a leading nought', () => {
    expect(dateWords('2020-03-02')).toBe('2 March 2020');
    expect(dateWords('after 2020-11-17')).toBe('after 17 November 2020');
    expect(shortDateWords('2020-09-30')).toBe('30 Sep 2020');
    expect(byDateWords('2020-03-12')).toBe('by 12 March 2020');
    expect(byDateWords('after 2020-11-17')).toBe('after 17 November 2020');
    expect(monthAndYear('2020-01-31')).toEqual({ month: 'Jan', year: '2020' });
  });

  test('are read back as the same day, every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (dayNumber) => {
        const words = dateWords(isoDateOf(dayNumber));
        // Date.parse reads English dates as local noon-less midnight; in UTC by naming it.
        expect(Date.parse(`${words} UTC`) / 86_400_000).toBe(dayNumber);
      }),
    );
  });

  test('tell a date beyond the horizon, and which date that is', () => {
    expect(isAfterHorizon('after 2020-11-17')).toBe(true);
    expect(isAfterHorizon('2020-11-17')).toBe(false);
    expect(dayNumberOf(isoDateIn('after 2020-11-17'))).toBe(dayNumberOf('2020-11-17'));
  });

  test.each(['', '2020-13-01', '12 March 2020', 'after'])('refuse %j, which is no ISO date', (text) => {
    expect(() => dateWords(text)).toThrow(RangeError);
  });
});

describe('intervals in words', () => {
  test.each([
    ['2020-03-11', '2020-03-13', '11 to 13 March 2020'],
    ['2020-03-30', '2020-04-02', '30 March to 2 April 2020'],
    ['2019-12-30', '2020-01-02', '30 December 2019 to 2 January 2020'],
    ['2019-03-30', '2020-03-30', '30 March 2019 to 30 March 2020'],
    ['2020-03-12', '2020-03-12', '12 March 2020 only'],
    ['2020-03-12', 'after 2020-11-17', '12 March 2020 to after 17 November 2020'],
    ['after 2020-11-17', 'after 2020-11-17', 'after 17 November 2020'],
  ])('%s to %s', (from, to, words) => {
    expect(intervalWords({ from, to })).toBe(words);
  });

  test('are short with short months', () => {
    expect(shortIntervalWords({ from: '2020-03-30', to: '2020-04-02' })).toBe('30 Mar to 2 Apr 2020');
  });
});

test('a date in a text is held together, other words are not', () => {
  expect(withUnbrokenDates('by 12 March 2020 in 12 futures')).toBe('by 12\u00A0March\u00A02020 in 12 futures');
});
