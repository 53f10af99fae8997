import triangularCdf from '@stdlib/stats-base-dists-triangular-cdf';
import triangularQuantile from '@stdlib/stats-base-dists-triangular-quantile';
import { z } from 'zod';
import { date } from '../../units/date.ts';
import { discreteLaw } from './discrete.ts';
import { defineDistribution, type Law } from './distribution.ts';
import { addFault } from './fault.ts';
import { HALF_A_DAY, MOST_DAYS, wholeDays } from './whole-days.ts';

export const triangular = defineDistribution('triangular', {
  says: 'Between the least and the most, likeliest at the middle one of the three amounts, thinning out on a line to both ends.',
  example: '{ triangular: [2019-12-02, 2019-12-09, 2020-01-10] }',
  exampleAmount: date,
  suits: ['date', 'percentage', 'magnitude'],
  words: (amount, kind) =>
    z
      .tuple([amount, amount, amount], { error: 'expected [least, most likely, most]: three amounts' })
      .superRefine(([least, likeliest, most], context) => {
        if (likeliest < least) addFault(context, [1], 'the most likely amount to be no less than the least');
        if (most < likeliest) addFault(context, [2], 'the most to be no less than the most likely amount');
        if (kind === 'date' && most - least > MOST_DAYS) addFault(context, [2], 'dates at most 40 years apart');
      })
      .describe('the least, the most likely and the most'),
  law: ([least, likeliest, most], kind) => {
    if (kind === 'date') return wholeDays(triangle(least - HALF_A_DAY, likeliest, most + HALF_A_DAY));
    return least === most ? discreteLaw('triangular', [least], [1]) : triangle(least, likeliest, most);
  },
});

/** F(x) = (x - a)^2 / ((b - a)(c - a)) up to the mode c, and 1 - (b - x)^2 / ((b - a)(b - c)) from there. */
function triangle(least: number, likeliest: number, most: number): Law {
  return {
    name: 'triangular',
    least,
    most,
    cdf: (x) => triangularCdf(x, least, most, likeliest),
    quantile: (p) => triangularQuantile(p, least, most, likeliest),
  };
}
