import { expect, test } from 'vitest';
import { assert, Broken } from '../../src/kernel/assert.ts';

test('what holds passes, what does not is broken', () => {
  expect(() => assert(true, 'never said')).not.toThrow();
  expect(() => assert(false, 'the stocks do not add up')).toThrow(new Broken('the stocks do not add up'));
  expect(new Broken('x')).toBeInstanceOf(Error);
  expect(new Broken('x').name).toBe('Broken');
});
