import { expect, test } from 'vitest';
import { gridOf, latinOf } from '../../src/experiment/design.ts';
import { keyOfWords } from '../../src/kernel/chance.ts';

const A = { path: 'a', values: ['1', '2', '3', '4'] };
const B = { path: 'b', values: ['x', 'y'] };
const seedOf = (words: string) => ({ words, key: keyOfWords(words) });

test('a grid has every value with every other, the last fastest', () => {
  expect(gridOf([B, { path: 'c', values: ['1', '2', '3'] }]).map((point) => point.join(''))).toEqual([
    ...['x1', 'x2', 'x3'],
    ...['y1', 'y2', 'y3'],
  ]);
});

test('a Latin hypercube has every value equally often, in an order of its seed', () => {
  const points = latinOf([A, B], 8, seedOf('one'));
  for (const [column, { values }] of [A, B].entries()) {
    const taken = values.map((value) => points.filter((point) => point[column] === value).length);
    expect(taken).toEqual(values.map(() => 8 / values.length));
  }
  expect(latinOf([A, B], 8, seedOf('one'))).toEqual(points);
  expect(latinOf([A, B], 8, seedOf('two'))).not.toEqual(points);
});
