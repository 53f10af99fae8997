import { z } from 'zod';
import { date } from '../../units/date.ts';
import { duration } from '../../units/duration.ts';
import { share } from '../../units/share.ts';
import { condition } from './entries.ts';
import { law } from './laws.ts';
import { identifier, label } from './texts.ts';

/** What makes a milestone or a report a review, which may fail. */
export const reviewShape = {
  passes: law(share)
    .optional()
    .describe(
      'makes it a review: the probability that it passes. It happens in its time, or after what makes good for it',
    ),
  remedy: law(duration)
    .optional()
    .describe('from a failed review to what makes good for it; without it, a failed review never passes'),
  failedUntil: condition
    .optional()
    .describe('what makes good for a failed review, in the place of a remedy: milestones, such as the fix of an issue'),
};

const milestoneWords = z.strictObject({
  label,
  date: law(date).describe('when it happens; of a review: when it is held'),
  ...reviewShape,
});

export type MilestoneWords = z.output<typeof milestoneWords>;

export const milestonesWords = z
  .record(identifier, milestoneWords)
  .default({})
  .describe('dated events that entries wait for, by id');
