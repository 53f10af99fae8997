import { z } from 'zod';
import { share } from '../../units/share.ts';
import { discreteLaw } from './discrete.ts';
import { defineDistribution, type Law } from './distribution.ts';
import { addFault } from './fault.ts';
import { HALF_A_DAY, MOST_DAYS, wholeDays } from './whole-days.ts';

export const uniform = defineDistribution('uniform', {
  says: 'Any amount between the least and the most, all alike. Of dates: any of the days from the first to the last.',
  example: '{ uniform: [4%, 7%] }',
  exampleAmount: share,
  suits: ['date', 'percentage', 'magnitude'],
  words: (amount, kind) =>
    z
      .tuple([amount, amount], { error: 'expected [least, most]: two amounts' })
      .superRefine(([least, most], context) => {
        if (least > most) addFault(context, [1], 'the most to be no less than the least', 'swap the two');
        if (kind === 'date' && most - least > MOST_DAYS) addFault(context, [1], 'dates at most 40 years apart');
      })
      .describe('the least and the most'),
  law: ([least, most], kind) => {
    if (kind === 'date') return wholeDays(uniformBetween(least - HALF_A_DAY, most + HALF_A_DAY));
    return least === most ? discreteLaw('uniform', [least], [1]) : uniformBetween(least, most);
  },
});

/** F(x) = (x - a) / (b - a). */
function uniformBetween(least: number, most: number): Law {
  return {
    name: 'uniform',
    least,
    most,
    cdf: (x) => Math.min(1, Math.max(0, (x - least) / (most - least))),
    // Written so that both ends are met exactly.
    quantile: (p) => (1 - p) * least + p * most,
  };
}
