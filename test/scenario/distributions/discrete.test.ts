import { expect, test } from 'vitest';
import { Broken } from '../../../src/kernel/assert.ts';
import { discreteLaw } from '../../../src/scenario/distributions/discrete.ts';

test('equal values are joined, and values without weight left out', () => {
  const law = discreteLaw('empirical', [3, 1, 3, 7], [1, 1, 2, 0]);
  expect(law.atoms).toEqual([
    { value: 1, probability: 0.25 },
    { value: 3, probability: 0.75 },
  ]);
  expect([law.least, law.most]).toEqual([1, 3]);
});

test('cdf and quantile are those of steps', () => {
  const law = discreteLaw('empirical', [1, 2, 4], [1, 2, 1]);
  expect([0.9, 1, 1.5, 2, 3.9, 4, 5].map((x) => law.cdf(x))).toEqual([0, 0.25, 0.25, 0.75, 0.75, 1, 1]);
  expect([0, 0.25, 0.2500001, 0.75, 0.76, 1].map((p) => law.quantile(p))).toEqual([1, 1, 2, 2, 4, 4]);
});

test('a law without values is our own fault', () => {
  expect(() => discreteLaw('empirical', [1], [0])).toThrow(Broken);
});
