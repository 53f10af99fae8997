import { expect, test } from 'vitest';
import { quantityWords } from '../../../src/report/plan/quantity-words.ts';
import { sampleQuantity } from '../../kit/amounts.ts';

test('a certain amount is one value, any other its middle and its range', () => {
  const words = (value: number): string => `${Math.round(value)} days`;
  expect(quantityWords(sampleQuantity('c', 7), words)).toBe('7 days');
  expect(quantityWords(sampleQuantity('u', { uniform: [10, 20] }), words)).toBe(
    '15 days (P10 to P90: 11 days to 19 days)',
  );
  expect(quantityWords(sampleQuantity('n', { uniform: [6.9, 7.1] }), words)).toBe('7 days');
});
