import { expect, test } from 'vitest';
import { hashOfId, NONE, named, sha256Of, sha256OfBytes } from '../../src/kernel/identity.ts';

// The known answers of FIPS 180-2, appendix B.
test('SHA-256 of texts and bytes', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(sha256Of('abc')).toBe(abc);
  expect(sha256OfBytes(Uint8Array.of(97, 98, 99))).toBe(abc);
  expect(sha256Of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('texts are hashed as UTF-8', () => {
  expect(sha256Of('é')).toBe(sha256OfBytes(Uint8Array.of(0xc3, 0xa9)));
});

test('the hash of an id is the head of its SHA-256, signed', () => {
  expect(hashOfId('abc')).toBe(0xba7816bf | 0);
  expect(hashOfId('')).toBe(0xe3b0c442 | 0);
});

test('a name without label is its own', () => {
  expect(named('abc')).toEqual({ id: 'abc', label: 'abc', hash: 0xba7816bf | 0 });
  expect(named('abc', 'The first three')).toEqual({ id: 'abc', label: 'The first three', hash: 0xba7816bf | 0 });
});

test('NONE is no place in any list', () => {
  expect([1, 2, 3][NONE]).toBeUndefined();
});
