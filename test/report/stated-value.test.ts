import { expect, test } from 'vitest';
import { statedValueWords } from '../../src/report/stated-value.ts';

test.each([
  [0.7, '{ triangular: [60%, 85%, 100%] }', '70%'],
  [70.9, '{ triangular: [2020-01-06, 2020-04-01, 2020-06-30] }', '16 March 2020'],
  [2.3, '{ uniform: [1.8 alerts a day, 2.8 alerts a day] }', '2.3 alerts a day'],
  [3.5, '{ triangular: [1 incidents a month, 3 incidents a month, 6 incidents a month] }', '3.5 incidents a month'],
  [900, "{ triangular: ['836 installations a day', '3,000 installations a day'] }", '900 installations a day'],
  [4, '{ triangular: [1 working day, 3 working days, 10 working days] }', '4 working days'],
  [10.5, '{ lognormal: { median: 1 week, p90: 3 weeks } }', '10.5 days'],
  [1.25, '{ lognormal: { mu: 0, sigma: 0.3 } }', '1.25'],
])('%d of %s is %s', (value, text, words) => {
  expect(statedValueWords(value, { text }, '2020-01-06')).toBe(words);
});

test('of the language’s own default the bare number is told', () => {
  expect(statedValueWords(0.25, null, '2020-01-06')).toBe('0.25');
});
