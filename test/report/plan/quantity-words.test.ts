import { expect, test } from 'vitest';
import { quantileOf, quantityWords } from '../../../src/report/plan/quantity-words.ts';
import { sampleQuantity } from '../../kit/amounts.ts';

test('quantiles are those of the law', () => {
  const uniform = sampleQuantity('u', { uniform: [10, 20] });
  for (const share of [0, 0.1, 0.5, 0.9]) expect(quantileOf(uniform, share)).toBeCloseTo(10 + 10 * share, 6);
  const atoms = sampleQuantity('a', {
    atoms: [
      [3, 0.25],
      [9, 0.75],
    ],
  });
  expect([0.1, 0.2, 0.3, 0.9].map((share) => quantileOf(atoms, share))).toEqual([3, 3, 9, 9]);
});

test('a certain amount is one value, any other its middle and its range', () => {
  const words = (value: number): string => `${Math.round(value)} days`;
  expect(quantityWords(sampleQuantity('c', 7), words)).toBe('7 days');
  expect(quantityWords(sampleQuantity('u', { uniform: [10, 20] }), words)).toBe(
    '15 days (P10 to P90: 11 days to 19 days)',
  );
  expect(quantityWords(sampleQuantity('n', { uniform: [6.9, 7.1] }), words)).toBe('7 days');
});
