import { expect, test } from 'vitest';
import { fromWords, limitFoundWords } from '../../src/report/limit-words.ts';

test('a limit is told with who states it', () => {
  expect(['option', 'expect', 'criterion 3', 'alerts.limit'].map(fromWords)).toEqual([
    'asked for',
    "the scenario's 'expect'",
    'Live Service Criterion 3',
    "the scenario's alerts.limit",
  ]);
});

test('what was found is in the unit of the limit, with its interval', () => {
  const of = (text: string, found: number | string | null, low: number | string | null, high: number | string | null) =>
    limitFoundWords({ text, from: 'option', found, low, high, standing: 'fails' });
  expect(of('a <= 80%', 0.84, 0.82, 0.86)).toBe('84% (82% to 86%)');
  expect(of('a <= 7 days', 9, 9, 9)).toBe('9');
  expect(of('a <= 7 days', 9, 8, null)).toBe('9 (8 to unknown)');
  expect(of('a <= 2020-03-01', '2020-03-04', '2020-03-02', 'after 2020-03-09')).toBe(
    '4 March 2020 (2 March 2020 to after 9 March 2020)',
  );
});
