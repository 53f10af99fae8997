import { expect, test } from 'vitest';
import { partAt, type SchemaPart } from '../../../src/report/explain/schema-part.ts';
import { writtenAs } from '../../../src/report/explain/written-as.ts';

test.each<[SchemaPart, string]>([
  [{ const: 'same' }, "'same'"],
  [{ type: 'string', enum: ['all', 'first', 'later'] }, 'all, first or later'],
  [{ enum: ['programme'] }, "'programme'"],
  [{ type: 'integer', minimum: 1, maximum: 1000 }, 'a whole number from 1 to 1,000'],
  [{ type: 'integer', minimum: 1, maximum: 1_000_000_000 }, 'a whole number, at least 1'],
  [{ type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 }, 'a whole number'],
  [{ type: 'number', exclusiveMinimum: 0, maximum: 10 }, 'a number above 0 to 10'],
  [{ type: 'number' }, 'a number'],
  [{ anyOf: [{ type: 'boolean' }, { type: 'string', enum: ['yes', 'no'] }] }, 'yes or no'],
  [{ type: 'string', examples: ['5%', '0.1%'] }, "such as '5%' or '0.1%'"],
  [{ type: 'string' }, 'a text'],
  [{ type: 'array', items: { type: 'string' } }, 'a list, each a text'],
  [{ type: 'array', items: [{ type: 'number' }, { type: 'number' }] }, 'a list of 2, each a number'],
  [{ type: 'array' }, 'a list'],
  [{ type: 'object', properties: { a: {}, b: {} } }, 'a map with a, b'],
  [{ type: 'object', additionalProperties: { type: 'number' } }, 'a map, each a number'],
  [{ type: 'object' }, 'a map'],
  [{ anyOf: [{ const: 'same' }, { type: 'number' }, { type: 'number' }] }, "'same', or a number"],
])('%j is %s', (part, words) => {
  expect(writtenAs(part)).toBe(words);
});

test('an uncertain amount says that it may be a distribution', () => {
  expect(writtenAs(partAt(['outcomes', 'hopeless']))).toBe("such as '5%' or '0.1%', or a distribution of it");
});
