import weibullCdf from '@stdlib/stats-base-dists-weibull-cdf';
import weibullQuantile from '@stdlib/stats-base-dists-weibull-quantile';
import { z } from 'zod';
import { duration } from '../../units/duration.ts';
import { defineDistribution } from './distribution.ts';
import { addFault } from './fault.ts';
import { shape } from './shape.ts';

/** Below, the square of a far quantile leaves the range of doubles. */
const LEAST_SHAPE = 0.1;
const MOST_SHAPE = 1000;

export const weibull = defineDistribution('weibull', {
  says:
    'A length that ends ever sooner (shape above 1) or ever later (below 1) the longer it has lasted; 63.2% end within the ' +
    'scale. F(x) = 1 - exp(-(x / scale)^shape).',
  example: '{ weibull: { shape: 1.5, scale: 4 days } }',
  exampleAmount: duration,
  suits: ['percentage', 'magnitude'],
  words: (amount) =>
    z
      .strictObject({ shape: shape('the shape', LEAST_SHAPE, MOST_SHAPE), scale: amount.describe('63.2% are below') })
      .superRefine(({ scale }, context) => {
        if (scale <= 0) addFault(context, ['scale'], 'a scale above zero');
      }),
  law: (words) => ({
    name: 'weibull',
    least: 0,
    most: Number.POSITIVE_INFINITY,
    cdf: (x) => (x <= 0 ? 0 : weibullCdf(x, words.shape, words.scale)),
    // The library's quantile at 0 is a hair above zero.
    quantile: (p) => (p <= 0 ? 0 : weibullQuantile(p, words.shape, words.scale)),
  }),
});
