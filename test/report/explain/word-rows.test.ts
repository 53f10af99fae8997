import { expect, test } from 'vitest';
import { optionAt } from '../../../src/report/explain/schema-part.ts';
import { wordRows } from '../../../src/report/explain/word-rows.ts';

test('every word has its row, those of a map within it too', () => {
  const rows = wordRows(optionAt(['control', 'strategy'], 'kind', 'ladder'), ['kind']);
  expect(rows.map(({ word, isRequired, default: stated }) => [word, isRequired, stated])).toEqual([
    ['rungs', true, null],
    ['minimumDays', true, null],
    ['gate', false, null],
    ['gate.failedOfResolved', true, null],
    ['gate.minimumSample', true, null],
    ['down', false, '1'],
  ]);
});

test('an empty map is no default worth telling; any other is', () => {
  const defaultOf = (stated: unknown) => wordRows({ properties: { a: { default: stated } } })[0].default;
  expect(defaultOf({})).toBeNull();
  expect(defaultOf([])).toBeNull();
  expect(defaultOf({ b: 1 })).toBe('{"b":1}');
  expect(defaultOf('50%')).toBe('50%');
});
