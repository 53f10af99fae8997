import { expect, test } from 'vitest';
import { z } from 'zod';
import { compileOptionsOf, numberIn, readTyped } from '../../src/cli/typed.ts';
import { UsageProblem } from '../../src/cli/usage.ts';

test('options are read as a scenario would read them', () => {
  expect(compileOptionsOf({})).toEqual({});
  expect(compileOptionsOf({ replications: '1,000' })).toEqual({ replications: 1000 });
  expect(compileOptionsOf({ precision: '36 hours' })).toEqual({ precisionDays: 1.5 });
  expect(compileOptionsOf({ precision: '2 working days', seed: ' words ' })).toEqual({
    precisionDays: 2,
    seed: 'words',
  });
});

test.each([
  [{ replications: 'x' }, "--replications: expected a whole number, such as 500, received 'x'"],
  [{ replications: '1.5' }, "--replications: expected a whole number, such as 500, received '1.5'"],
  [{ replications: '-5' }, "--replications: expected a whole number, such as 500, received '-5'"],
  [{ replications: '0' }, "--replications: expected a number, at least 1, received '0'"],
  [{ replications: '1000001' }, "--replications: expected a number, at most 1000000, received '1000001'"],
  [{ precision: '5' }, "--precision: expected a duration, such as '4 hours'"],
  [{ precision: '1 minute' }, "--precision: expected a precision of at least '0.1 days', received '1 minute'"],
  [{ precision: '1 month' }, 'a month has no fixed length: write weeks or days'],
  [{ seed: ' ' }, '--seed: expected a text of 1 to 200 characters'],
])('%j is refused with what to type', (options, said) => {
  expect(() => compileOptionsOf(options)).toThrow(UsageProblem);
  expect(() => compileOptionsOf(options)).toThrow(said);
});

test('a value that a schema takes is handed on', () => {
  expect(readTyped('--n', z.int().max(5), numberIn('--n', '4'))).toBe(4);
  expect(() => readTyped('--n', z.int().max(5), 6)).toThrow("--n: expected a number, at most 5, received '6'");
});
