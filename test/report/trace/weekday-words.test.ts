import { expect, test } from 'vitest';
import { stretchWords, weekdayWords } from '../../../src/report/trace/weekday-words.ts';

test('days have their weekday, stretches their length', () => {
  expect(weekdayWords('2019-11-22')).toBe('Fri 22 Nov 2019');
  expect(weekdayWords('2020-02-29')).toBe('Sat 29 Feb 2020');
  expect(stretchWords('2019-11-16', '2019-11-16', 1)).toBe('Sat 16 Nov 2019');
  expect(stretchWords('2019-12-28', '2020-01-02', 6)).toBe('28 Dec 2019 to 2 Jan 2020, 6 days');
});
