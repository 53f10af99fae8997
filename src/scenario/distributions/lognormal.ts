import ln from '@stdlib/math-base-special-ln';
import lognormalCdf from '@stdlib/stats-base-dists-lognormal-cdf';
import lognormalQuantile from '@stdlib/stats-base-dists-lognormal-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { z } from 'zod';
import { duration } from '../../units/duration.ts';
import { defineDistribution } from './distribution.ts';
import { addFault } from './fault.ts';

const SIGMA = 'expected a number above 0, at most 10';
const MU = 'expected a number from -50 to 50';

export const lognormal = defineDistribution('lognormal', {
  says:
    'The logarithm is normal: mostly near the median, now and then far above. Stated by its median and its P90 (nine in ' +
    'ten are below), or by mu and sigma of the logarithm of the amount in minutes, alerts, or as a fraction.',
  example: '{ lognormal: { median: 30 minutes, p90: 84 minutes } }',
  exampleAmount: duration,
  suits: ['percentage', 'magnitude'],
  words: (amount) =>
    z
      .strictObject({
        median: amount.optional().describe('half are below'),
        p90: amount.optional().describe('nine in ten are below'),
        mu: z
          .number({ error: MU })
          .min(-50, { error: MU })
          .max(50, { error: MU })
          .optional()
          .describe('mean of the log'),
        sigma: z
          .number({ error: SIGMA })
          .gt(0, { error: SIGMA })
          .max(10, { error: SIGMA })
          .optional()
          .describe('standard deviation of the log'),
      })
      .superRefine(({ median, p90, mu, sigma }, context) => {
        const byQuantiles = median !== undefined && p90 !== undefined && mu === undefined && sigma === undefined;
        const byLogarithm = mu !== undefined && sigma !== undefined && median === undefined && p90 === undefined;
        if (!byQuantiles && !byLogarithm) addFault(context, [], "either 'median' and 'p90', or 'mu' and 'sigma'");
        else if (median !== undefined && median <= 0) addFault(context, ['median'], 'a median above zero');
        else if (byQuantiles && p90 <= median) addFault(context, ['p90'], 'a P90 above the median');
      })
      .meta({ anyOf: [{ required: ['median', 'p90'] }, { required: ['mu', 'sigma'] }] }),
  law: (words) => {
    const { mu, sigma } = words.median === undefined ? words : ofQuantiles(words.median, words.p90 as number);
    return {
      name: 'lognormal',
      least: 0,
      most: Number.POSITIVE_INFINITY,
      cdf: (x) => lognormalCdf(x, mu as number, sigma as number),
      quantile: (p) => lognormalQuantile(p, mu as number, sigma as number),
    };
  },
});

/** mu = ln median and sigma = (ln P90 - ln median) / z, where z is the normal's P90. */
function ofQuantiles(median: number, p90: number): { mu: number; sigma: number } {
  const mu = ln(median);
  return { mu, sigma: (ln(p90) - mu) / normalQuantile(0.9, 0, 1) };
}
