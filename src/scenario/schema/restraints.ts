import { z } from 'zod';
import { duration } from '../../units/duration.ts';
import { wholeDays } from '../../units/whole-days.ts';
import { law } from './laws.ts';

/** What keeps the pace from flapping. */
export const steadinessWords = z
  .strictObject({
    changes: z
      .int()
      .min(1)
      .max(100)
      .default(1)
      .describe('changes of the target in these days after which it does not rise'),
    within: wholeDays(1, 365).prefault('5 days').describe('days from the first of these changes on'),
    afterHalt: wholeDays(1, 365)
      .optional()
      .describe('days from the first opening after a halt on, that day among them, on which it does not rise'),
  })
  .optional()
  .describe('what keeps the pace from flapping: the target may always fall, and rises only where it has been steady');

/** What becomes of a scope that is halted again and again. */
export const penaltyBoxWords = z
  .strictObject({
    halts: z.int().min(1).max(100).default(3).describe('halts of one scope in these days that set it aside'),
    within: wholeDays(1, 365).prefault('10 days').describe('days in which so many halts set it aside'),
    length: law(duration)
      .prefault('30 days')
      .describe('for how long; where a person has to let it out, how long that takes'),
  })
  .optional()
  .describe('what sets a scope aside that is halted again and again, whatever the rules say about resumption');
