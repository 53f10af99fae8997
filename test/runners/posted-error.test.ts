import { expect, test } from 'vitest';
import { BeyondBounds, Broken } from '../../src/kernel/assert.ts';
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
