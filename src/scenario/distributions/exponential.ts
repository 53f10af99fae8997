import exponentialCdf from '@stdlib/stats-base-dists-exponential-cdf';
import exponentialQuantile from '@stdlib/stats-base-dists-exponential-quantile';
import { z } from 'zod';
import { duration } from '../../units/duration.ts';
import { defineDistribution } from './distribution.ts';
import { addFault } from './fault.ts';

export const exponential = defineDistribution('exponential', {
  says: 'Without memory: however long it has lasted, as much is still to come on average. F(x) = 1 - exp(-x / mean).',
  example: '{ exponential: { mean: 3 days } }',
  exampleAmount: duration,
  suits: ['percentage', 'magnitude'],
  words: (amount) =>
    z.strictObject({ mean: amount.describe('the mean') }).superRefine(({ mean }, context) => {
      if (mean <= 0) addFault(context, ['mean'], 'a mean above zero');
    }),
  law: ({ mean }) => ({
    name: 'exponential',
    least: 0,
    most: Number.POSITIVE_INFINITY,
    cdf: (x) => exponentialCdf(x, 1 / mean),
    // The library's quantile at 0 is a negative zero.
    quantile: (p) => Math.max(0, exponentialQuantile(p, 1 / mean)),
  }),
});
