import { z } from 'zod';
import { date, dayNumberOf, readDate } from '../../units/date.ts';
import { share } from '../../units/share.ts';
import { discreteLaw } from './discrete.ts';
import { defineDistribution } from './distribution.ts';
import { addFault } from './fault.ts';

/** What the probabilities may miss or exceed 100% by: rounding, such as three thirds of 33.3333333333%. */
const ROUNDING = 1e-9;

export const dates = defineDistribution('dates', {
  says: 'One of several dates, each with its probability. What is missing from 100% is the probability that it never comes.',
  example: '{ dates: { 2019-12-02: 20%, 2019-12-09: 80% } }',
  exampleAmount: date,
  suits: ['date'],
  words: () =>
    z
      .record(z.string(), share)
      .superRefine((probabilities, context) => {
        for (const text of Object.keys(probabilities)) {
          const read = readDate(text);
          if ('fault' in read) addFault(context, [text], read.fault.expected, read.fault.hint);
        }
        const total = Object.values(probabilities).reduce((sum, probability) => sum + probability, 0);
        if (total <= 0) addFault(context, [], 'at least one date with a probability above 0%');
        if (total > 1 + ROUNDING) addFault(context, [], 'probabilities that add up to at most 100%');
      })
      .describe('each date with its probability'),
  law: (probabilities) => {
    const values = Object.keys(probabilities).map((text) => dayNumberOf(text) as number);
    const weights = Object.values(probabilities);
    const never = 1 - weights.reduce((sum, weight) => sum + weight, 0);
    return never > ROUNDING
      ? discreteLaw('dates', [...values, Number.POSITIVE_INFINITY], [...weights, never])
      : discreteLaw('dates', values, weights);
  },
});
