import gammaCdf from '@stdlib/stats-base-dists-gamma-cdf';
import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import { z } from 'zod';
import { factor } from '../../units/share.ts';
import { defineDistribution } from './distribution.ts';
import { addFault } from './fault.ts';
import { shape } from './shape.ts';

const LEAST_SHAPE = 0.01;
/** Beyond some 750 the library's functions are wrong in the upper tail, beyond 1,000 everywhere (by up to .03). */
const MOST_SHAPE = 700;

export const gamma = defineDistribution('gamma', {
  says:
    'Round its mean, the closer the larger the shape: the standard deviation is the mean divided by the root of the shape. ' +
    'A factor of mean 100% and shape 25 varies by 20%.',
  example: '{ gamma: { shape: 25, mean: 100% } }',
  exampleAmount: factor,
  suits: ['percentage', 'magnitude'],
  words: (amount) =>
    z
      .strictObject({
        shape: shape('the shape: (mean / standard deviation) squared', LEAST_SHAPE, MOST_SHAPE),
        mean: amount.describe('the mean'),
      })
      .superRefine(({ mean }, context) => {
        if (mean <= 0) addFault(context, ['mean'], 'a mean above zero');
      }),
  law: (words) => {
    const rate = words.shape / words.mean;
    return {
      name: 'gamma',
      least: 0,
      most: Number.POSITIVE_INFINITY,
      // No double is left beyond 10^10 scales at any shape that is allowed, and the library overflows further out.
      cdf: (x) => (x <= 0 ? 0 : x * rate > 1e10 ? 1 : gammaCdf(x, words.shape, rate)),
      quantile: (p) => gammaQuantile(p, words.shape, rate),
    };
  },
});
