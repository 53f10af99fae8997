import { expect, test } from 'vitest';
import {
  type Place,
  pathText,
  plainOf,
  scalarOf,
  textAt,
  valueAt,
  type WrittenMap,
} from '../../src/scenario/written.ts';

const at: Place = { file: 'a.yaml', line: 1, column: 1, width: 1 };
const map = (
  entries: Readonly<Record<string, WrittenMap['entries'] extends ReadonlyMap<string, infer E> ? E : never>>,
): WrittenMap => ({
  kind: 'map',
  entries: new Map(Object.entries(entries)),
  at,
});

test('a path is written as one would say it', () => {
  expect(pathText(['control', 'rules', 1, 'threshold'])).toBe('control.rules[1].threshold');
  expect(pathText(['a', 0, 1])).toBe('a[0][1]');
  expect(pathText([])).toBe('');
});

test('what is not there is undefined, whatever stands in its way', () => {
  const root = map({ a: { keyAt: at, value: scalarOf('x', at) } });
  expect(textAt(root, ['a'])).toBe('x');
  for (const path of [['b'], ['a', 'b'], ['a', 0], ['constructor'], ['toString', 'length']]) {
    expect(valueAt(root, path)).toBeUndefined();
  }
});

test('plain maps have no prototype that a key could reach', () => {
  const plain = plainOf(map({ constructor: { keyAt: at, value: scalarOf(1, at) } })) as object;
  expect(Object.getPrototypeOf(plain)).toBeNull();
  expect(Object.keys(plain)).toEqual(['constructor']);
  expect('toString' in plain).toBe(false);
});
