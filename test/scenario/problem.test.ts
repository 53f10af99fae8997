import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/scenario/limits.ts';
import { describeProblem, ProblemList, printable } from '../../src/scenario/problem.ts';

const says = { expected: 'a share', received: "'5'", hint: 'write 5%' };

function listOf(text: string): ProblemList {
  const problems = new ProblemList();
  problems.keep('a.yaml', text);
  return problems;
}

describe('a problem', () => {
  test('is printed with its place, its sentence, its line and a caret', () => {
    const problems = listOf('one: 1\n  two: 55 # why\n');
    problems.error({ file: 'a.yaml', line: 2, column: 8, width: 2 }, ['one', 'two', 3, 'x'], says);
    const [problem] = problems.list();
    expect(problem).toEqual({
      severity: 'error',
      file: 'a.yaml',
      line: 2,
      column: 8,
      path: 'one.two[3].x',
      ...says,
      message: "expected a share, received '5'; write 5%",
      excerpt: '  two: 55 # why\n       ^^',
    });
    expect(describeProblem(problem)).toBe(
      [
        "a.yaml:2:8: error at one.two[3].x: expected a share, received '5'; write 5%",
        '    2 |   two: 55 # why',
        '      |        ^^',
      ].join('\n'),
    );
  });

  test('has no hint where there is none', () => {
    const problems = listOf('x');
    problems.warn({ file: 'a.yaml', line: 1, column: 1, width: 1 }, [], {
      expected: 'a',
      received: 'b',
      hint: undefined,
    });
    expect(problems.list()[0]).not.toHaveProperty('hint');
    expect(problems.list()[0].severity).toBe('warning');
    expect(problems.hasErrors).toBe(false);
  });

  test('shows a window of a very long line, with the caret at the fault', () => {
    const problems = listOf(`${'x'.repeat(5000)}FAULT${'y'.repeat(5000)}`);
    problems.error({ file: 'a.yaml', line: 1, column: 5001, width: 5 }, [], says);
    const [line, caret] = problems.list()[0].excerpt.split('\n');
    expect(line.length).toBe(120);
    expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('FAULT');
  });

  test('cannot colour, clear or turn a terminal', () => {
    expect(printable('a\u001b[31mb\u202ec\rd\u2028e\u0085f')).toBe('a [31mbc d e f');
    const problems = listOf('\u001b[2J\u202etrap');
    problems.error({ file: 'a.yaml', line: 1, column: 1, width: 9 }, [], says);
    expect(problems.list()[0].excerpt).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });
});

describe('a list of problems', () => {
  test('is told file by file, from top to bottom, none twice', () => {
    const problems = new ProblemList();
    problems.keep('first.yaml', 'a\nb\n');
    problems.keep('second.csv', 'a\n');
    const add = (file: string, line: number, column: number) =>
      problems.error({ file, line, column, width: 1 }, [], says);
    add('second.csv', 1, 1);
    add('first.yaml', 2, 1);
    add('first.yaml', 1, 9);
    add('first.yaml', 1, 2);
    add('first.yaml', 1, 2);
    const places = problems.list().map(({ file, line, column }) => `${file}:${line}:${column}`);
    expect(places).toEqual(['first.yaml:1:2', 'first.yaml:1:9', 'first.yaml:2:1', 'second.csv:1:1']);
  });

  test('ends at a bound, and says how many more there are', () => {
    const problems = listOf('x');
    for (let column = 1; column <= LIMITS.problems + 7; column++) {
      problems.error({ file: 'a.yaml', line: 1, column, width: 1 }, [], says);
    }
    const told = problems.list();
    expect(told.length).toBe(LIMITS.problems + 1);
    expect(told.at(-1)?.message).toBe('and 7 more problems, which are not listed');
  });
});
