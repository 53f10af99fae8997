import { expect, test } from 'vitest';
import { BeyondBounds, Broken, CodeFault } from '../../src/kernel/assert.ts';
import { postedError, revivedError } from '../../src/runners/posted-error.ts';

const posted = (error: unknown): Error => revivedError(structuredClone(postedError(error)));

test('our own fault and a plan that is too large stay what they are, with their words', () => {
  expect(posted(new Broken('the books'))).toBeInstanceOf(Broken);
  expect(posted(new BeyondBounds('too many'))).toBeInstanceOf(BeyondBounds);
  expect(posted(new BeyondBounds('too many')).message).toBe('too many');
});

test('any other error keeps its words and where it happened', () => {
  const error = new TypeError('no such place');
  expect(posted(error)).toMatchObject({ message: 'no such place', stack: error.stack });
  expect(posted('a word').message).toBe('a word');
});

test('what code of the user’s own did stays theirs, with its place and its future', () => {
  const fault = new CodeFault('it gives NaN', { file: 'own.js', line: 3, column: 7 }, 'replication 4');
  const revived = posted(fault);
  expect(revived).toBeInstanceOf(CodeFault);
  expect(revived).toMatchObject({ message: fault.message, what: 'it gives NaN', at: fault.at, when: 'replication 4' });
});
