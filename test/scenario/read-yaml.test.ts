import { describe, expect, test } from 'vitest';
import { ProblemList } from '../../src/scenario/problem.ts';
import { readYaml } from '../../src/scenario/read-yaml.ts';
import { placeOf, plainOf, valueAt } from '../../src/scenario/written.ts';
import { processorTime } from '../kit/processor-time.ts';

function read(text: string) {
  const problems = new ProblemList();
  problems.keep('a.yaml', text);
  const written = readYaml('a.yaml', text, problems);
  return { written, told: problems.list() };
}

describe('YAML', () => {
  test('keeps dates, times and yes as texts, and numbers as numbers', () => {
    const { written } = read('date: 2019-11-14\ntime: 08:00\nyes: no\ntrue: true\nnumber: 1.5\n61224: fixed\n');
    expect(plainOf(written!)).toEqual(
      Object.assign(Object.create(null), {
        date: '2019-11-14',
        time: '08:00',
        yes: 'no',
        true: true,
        number: 1.5,
        61224: 'fixed',
      }),
    );
  });

  test('stays at version 1.2 whatever the file asks for', () => {
    const { written } = read('%YAML 1.1\n---\nyes: no\ntime: 08:30\ndate: 2019-11-14\n');
    expect(plainOf(written!)).toEqual(
      Object.assign(Object.create(null), { yes: 'no', time: '08:30', date: '2019-11-14' }),
    );
  });

  test('knows where everything stands', () => {
    const { written } = read('a:\n  - b: 5%\n    c: [x, "long text"]\n');
    const at = (...path: (string | number)[]) => {
      const { line, column, width } = placeOf(written!, path);
      return [line, column, width];
    };
    expect(at('a')).toEqual([1, 1, 1]);
    expect(at('a', 0)).toEqual([2, 5, 5]);
    expect(at('a', 0, 'b')).toEqual([2, 8, 2]);
    expect(at('a', 0, 'c')).toEqual([3, 5, 1]);
    expect(at('a', 0, 'c', 1)).toEqual([3, 12, 11]);
    // What is not there is pointed at from the nearest above.
    expect(at('a', 0, 'missing', 'too')).toEqual([2, 5, 5]);
  });

  test('writes aliases out, each with the place of its anchor', () => {
    const { written, told } = read('one: &x { a: 1 }\ntwo: *x\n');
    expect(told).toEqual([]);
    expect(plainOf(valueAt(written!, ['two'])!)).toEqual(plainOf(valueAt(written!, ['one'])!));
    expect(placeOf(written!, ['two', 'a']).line).toBe(1);
  });

  test('tells a comma within brackets from one in an amount', () => {
    expect(read('a: [1, 2]\nb: [100, 200]\nc: { d: 1 }\n').told).toEqual([]);
    const { written, told } = read('a: [500 a day, 1,000 a day, 12,345,678 a day]\n');
    expect(told.map(({ received }) => received)).toEqual(["'1,000 a day'", "'12,345'", "'12,345,678 a day'"]);
    expect(plainOf(valueAt(written!, ['a'])!)).toEqual(['500 a day', '1,000 a day', '12,345,678 a day']);
  });
});

describe('a file that is too much', () => {
  // Each of these takes the parser minutes, gigabytes or its stack when it gets a megabyte of it.
  const MEGABYTE = 1_000_000;
  test.each([
    ['brackets', '['.repeat(MEGABYTE)],
    ['braces', '{'.repeat(MEGABYTE)],
    ['dashes', '- '.repeat(MEGABYTE / 2)],
    ['question marks', '? '.repeat(MEGABYTE / 2)],
    ['keys in keys', 'a: '.repeat(MEGABYTE / 3)],
    ['commas', `[${','.repeat(MEGABYTE - 2)}]`],
    ['quotes', '"'.repeat(MEGABYTE)],
    ['anchors', '&a '.repeat(MEGABYTE / 3)],
    ['directives', '%a\n'.repeat(MEGABYTE / 3)],
    ['documents', '---\n'.repeat(MEGABYTE / 4)],
    ['keys', Array.from({ length: 100_000 }, (_, place) => `k${place}: 1`).join('\n')],
    ['deeper and deeper', Array.from({ length: 1300 }, (_, place) => `${' '.repeat(place)}a:`).join('\n')],
    ['empty lines', '\n'.repeat(MEGABYTE)],
  ])('%s', (_, text) => {
    const started = processorTime();
    const { written, told } = read(text);
    expect(processorTime() - started).toBeLessThan(10_000);
    expect(written).toBeUndefined();
    expect(told.length).toBeGreaterThanOrEqual(1);
  });
});
