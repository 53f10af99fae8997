import { expect, test } from 'vitest';
import { inner, optionAt, partAt, referred, SCENARIO } from '../../../src/report/explain/schema-part.ts';

test('a part is found by its keys, through lists and things by id', () => {
  expect(partAt(['outcomes', 'hopeless']).description).toContain('fail every attempt');
  expect(partAt(['fleet', 'strata', 'dmc']).type).toBe('string');
  expect(partAt(['no', 'such', 'key'])).toEqual({});
  expect(inner(SCENARIO)).toBe(SCENARIO);
});

test("a registry's option is found by its name", () => {
  expect(Object.keys(optionAt(['control', 'rules'], 'rule', 'unknown-error').properties ?? {})).toContain('count');
  expect(optionAt(['control', 'rules'], 'rule', 'no-such-rule')).toEqual({});
});

test('a reference leads to its definition', () => {
  expect(referred(partAt(['outcomes', 'hopeless']))).toMatchObject({
    name: 'uncertain-share',
    part: { anyOf: [{}, {}] },
  });
  expect(referred({ type: 'string' })).toBeUndefined();
});
