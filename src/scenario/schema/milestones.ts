import { z } from 'zod';
import { date } from '../../units/date.ts';
import { duration } from '../../units/duration.ts';
import { share } from '../../units/share.ts';
import { law } from './laws.ts';
import { identifier, label } from './texts.ts';

export const milestonesWords = z
  .record(
    identifier,
    z.strictObject({
      label,
      date: law(date).describe('when it happens; of a review: when it is held'),
      passes: law(share)
        .optional()
        .describe('makes it a review: the probability that it passes. It happens on its date, or after the remedy'),
      remedy: law(duration)
        .optional()
        .describe('from a failed review to what makes good for it; without it, a failed review never passes'),
    }),
  )
  .default({})
  .describe('dated events that entries wait for, by id');
