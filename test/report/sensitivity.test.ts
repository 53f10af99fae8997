import { describe, expect, test } from 'vitest';
import { answerLines, rankWords, sensitivityLines, sensitivityTable } from '../../src/report/sensitivity.ts';
import { sampleSensitivity } from '../kit/sample-sensitivity.ts';

const sample = sampleSensitivity();

describe('the answer', () => {
  test('names the assumptions that move the date, with their lines, and how many do not', () => {
    expect(answerLines(sample)).toEqual([
      'As stated, the backlog is clear by 10 August 2020 in eight futures of ten.',
      'suppliers.a.ready (sample.yaml:40): +20 (+19 to +21) working days. 16 March 2020: 8 August 2020; 15 May 2020: 18 August 2020.',
      'suppliers.a.accuracy (sample.yaml:41): -10 (-11 to -9) working days. 70%: 14 August 2020; 94%: 9 August 2020.',
      '1 of 3 assumptions moves it by no more than these futures can see.',
      'By ranks, the date goes most with suppliers.a.ready (0.50 ± 0.10), suppliers.a.accuracy (-0.25 ± 0.10).',
      'By ranks, the ranges explain 41% of how the date differs between futures; the rest is luck, and what ranges do together.',
    ]);
  });

  test('is none where there is no range, or none that can be seen', () => {
    expect(answerLines({ ...sample, assumptions: [] })[0]).toContain('states no range');
    expect(answerLines({ ...sample, assumptions: sample.assumptions.slice(2) })).toContain(
      'No stated range moves that date by more than these futures can see.',
    );
  });

  test('tells the date of the futures that the ends are compared with, where it is another', () => {
    expect(answerLines({ ...sample, p80OfFirst: '2020-08-07' })[0]).toBe(
      'As stated, the backlog is clear by 10 August 2020 in eight futures of ten; in the first 100, with which the ends are compared, by 7 August 2020.',
    );
  });

  test('tells of a date over the horizon', () => {
    const [first] = sample.assumptions;
    const over = { ...first, high: { ...first.high, p80: 'after 2020-12-31' } };
    expect(answerLines({ ...sample, assumptions: [over] })[1]).toContain('15 May 2020: after 31 December 2020.');
    expect(sensitivityTable({ ...sample, assumptions: [over] }).rows[0]).toContain('at least +20 (+19 to +21)');
  });
});

test('the table has a row for each range, in the units of their authors', () => {
  const { rows } = sensitivityTable(sample);
  expect(rows[1]).toEqual([
    ...['suppliers.a.accuracy', '41', '70%', '14 Aug 2020', '94%', '9 Aug 2020', '-10 (-11 to -9)', '-0.25 ± 0.10'],
  ]);
  expect(rows[2][2]).toBe('230,000 alerts a day');
  expect(rankWords({ ...sample.assumptions[0], rank: null })).toBe('-');
  const lines = sensitivityLines(sample);
  expect([lines[0], lines[lines.length - 1]]).toEqual(['When is it clear?', 'Made up for tests']);
});
