import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { z } from 'zod';
import { share } from '../../units/share.ts';
import { affine } from './affine.ts';
import { discreteLaw } from './discrete.ts';
import { defineDistribution, type Law } from './distribution.ts';
import { addFault } from './fault.ts';
import { shape } from './shape.ts';
import { HALF_A_DAY, MOST_DAYS, wholeDays } from './whole-days.ts';

const LEAST_SHAPE = 0.01;
const MOST_SHAPE = 1_000_000;

export const beta = defineDistribution('beta', {
  says:
    'A share, as known after a successes and b failures (less one each, from no knowledge): its mean is a / (a + b). ' +
    "Over 0% to 100%, or stretched over the amounts 'from' and 'to'.",
  example: '{ beta: { a: 2, b: 38 } }',
  exampleAmount: share,
  suits: ['date', 'percentage', 'magnitude'],
  words: (amount, kind) =>
    z
      .strictObject({
        a: shape('the larger, the nearer to the upper end', LEAST_SHAPE, MOST_SHAPE),
        b: shape('the larger, the nearer to the lower end', LEAST_SHAPE, MOST_SHAPE),
        from: amount.optional().describe('lower end'),
        to: amount.optional().describe('upper end'),
      })
      .superRefine(({ from, to }, context) => {
        if ((from === undefined) !== (to === undefined)) addFault(context, [], "'from' and 'to' together, or neither");
        else if (from === undefined || to === undefined) {
          if (kind !== 'percentage') addFault(context, [], "'from' and 'to', because the amount is no share");
        } else if (to < from) addFault(context, ['to'], 'the upper end to be no less than the lower', 'swap the two');
        else if (kind === 'date' && to - from > MOST_DAYS) addFault(context, ['to'], 'dates at most 40 years apart');
      }),
  law: ({ a, b, from = 0, to = 1 }, kind) => {
    const overOne = betaOverOne(a, b);
    if (kind === 'date') return wholeDays(affine(overOne, to - from + 2 * HALF_A_DAY, from - HALF_A_DAY));
    return from === to ? discreteLaw('beta', [from], [1]) : affine(overOne, to - from, from);
  },
});

/** The regularised incomplete beta function, over 0 to 1. */
function betaOverOne(a: number, b: number): Law {
  return {
    name: 'beta',
    least: 0,
    most: 1,
    cdf: (x) => betaCdf(x, a, b),
    quantile: (p) => betaQuantile(p, a, b),
  };
}
