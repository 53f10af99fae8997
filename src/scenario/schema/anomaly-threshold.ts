import { z } from 'zod';
import { WATCHES } from '../../control/anomaly-threshold.ts';
import { duration, MINUTES_PER_DAY } from '../../units/duration.ts';
import { volumePerDay } from '../../units/rate.ts';
import { law } from './laws.ts';
import { identifier } from './texts.ts';

/** Minutes. */
const LONGEST_NOTICE = 30 * MINUTES_PER_DAY;

const shortNotice = 'at most 30 days';

/** What quarantines starts above a daily threshold; no document gives the unit or the size of the real one. */
export const anomalyThresholdWords = z
  .strictObject({
    per: z
      .enum(WATCHES)
      .default('programme')
      .describe("whose starts are counted together: the whole programme's, or each supplier's apart"),
    volume: law(volumePerDay).describe(
      'attempts that may be started in a calendar day, later ones too; what exceeds it is quarantined as stalled',
    ),
    suppliers: z
      .record(identifier, law(volumePerDay))
      .default({})
      .describe('suppliers that have another volume, by id, where those of each supplier are counted apart'),
    noticed: duration
      .refine((minutes) => minutes <= LONGEST_NOTICE, {
        error: `expected ${shortNotice}`,
        params: { expected: shortNotice },
      })
      .prefault('1 hour')
      .describe('from the first quarantine to somebody noticing it'),
    lead: law(duration).describe('from there to the change of the threshold, which releases all in quarantine'),
    raisedTo: z
      .union([z.literal('lifted'), law(volumePerDay)])
      .prefault('lifted')
      .describe("what a change raises it to, or 'lifted'"),
  })
  .optional()
  .describe('starts above it are quarantined until it is changed; without it, nothing is');
