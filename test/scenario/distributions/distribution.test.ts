import { expect, test } from 'vitest';
import { discreteLaw } from '../../../src/scenario/distributions/discrete.ts';
import { defineDistribution, isInFile } from '../../../src/scenario/distributions/distribution.ts';
import { share } from '../../../src/units/share.ts';

test('a definition carries its name and cannot be changed', () => {
  const sure = defineDistribution('sure', {
    says: 'The amount itself.',
    example: '5%',
    exampleAmount: share,
    suits: ['percentage'],
    words: (amount) => amount,
    law: (value) => discreteLaw('sure', [value], [1]),
  });
  expect(sure.name).toBe('sure');
  expect(Object.isFrozen(sure)).toBe(true);
  expect(sure.law(sure.words(share, 'percentage').parse('5%') as never, 'percentage')).toMatchObject({ least: 0.05 });
});

test('a law in a file is told from one that can be used', () => {
  expect(isInFile({ name: 'empirical', file: 'a.csv', column: 'b', unit: undefined })).toBe(true);
  expect(isInFile(discreteLaw('constant', [1], [1]))).toBe(false);
});
