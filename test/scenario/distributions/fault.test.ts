import { expect, test } from 'vitest';
import { z } from 'zod';
import { addFault } from '../../../src/scenario/distributions/fault.ts';

test('a fault is an issue with its path and its facts', () => {
  const schema = z.strictObject({ mean: z.number() }).superRefine(({ mean }, context) => {
    if (mean < 0) addFault(context, ['mean'], 'a mean of zero or more');
    if (mean < -5) addFault(context, [], 'a better mood', 'think of spring');
  });
  expect(schema.safeParse({ mean: -6 }).error?.issues).toEqual([
    {
      code: 'custom',
      path: ['mean'],
      message: 'expected a mean of zero or more',
      params: { expected: 'a mean of zero or more' },
    },
    {
      code: 'custom',
      path: [],
      message: 'expected a better mood',
      params: { expected: 'a better mood', hint: 'think of spring' },
    },
  ]);
});
