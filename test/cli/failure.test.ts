import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeOf, Failure, failureOf, reasonOf } from '../../src/cli/failure.ts';

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (thrown) {
    return thrown;
  }
}

test("the system's refusal is told in words, with its code", () => {
  const missing = thrownBy(() => readFileSync('/no/such/file'));
  expect(codeOf(missing)).toBe('ENOENT');
  const failure = failureOf('cannot read x', missing);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure.message).toBe('cannot read x: no such file or folder (ENOENT)');
  expect(failure.cause).toBe(missing);
});

test('a refusal without a known code keeps its own words', () => {
  expect(reasonOf(new Error('something else'))).toBe('something else');
  expect(reasonOf('a text')).toBe('a text');
  expect(codeOf('a text')).toBeUndefined();
});
