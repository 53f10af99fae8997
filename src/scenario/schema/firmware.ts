import { z } from 'zod';
import { date } from '../../units/date.ts';
import { volumePerDay } from '../../units/rate.ts';
import { share } from '../../units/share.ts';
import { wholeDays } from '../../units/whole-days.ts';
import { law } from './laws.ts';
import { partOfFleet } from './part-of-fleet.ts';
import { identifier, label } from './texts.ts';

/** Tries and days are counted one by one, so there is a most of each. */
const MOST_TRIES = 20;
const MOST_RETRY_DAYS = 60;

const campaignWords = z.strictObject({
  label,
  scope: partOfFleet
    .prefault('programme')
    .describe('whose upgradable strata it works on; those of the whole programme where not stated'),
  from: law(date).optional().describe('day from which it works'),
  when: identifier.optional().describe('milestone from which it works, in the place of a day'),
  volume: law(volumePerDay).describe('installations that it can try in a day, later tries too'),
  days: z.enum(['every day', 'migration days']).default('every day').describe('on which days it makes tries'),
  succeeds: law(share).prefault('100%').describe('of the tries where there is a connection'),
  attempts: z.int().min(1).max(MOST_TRIES).default(1).describe('tries at most; whoever fails the last is excluded'),
  retryAfter: wholeDays(1, MOST_RETRY_DAYS).prefault('1 day').describe('from a try that failed to the next'),
  noConnection: law(share)
    .prefault('0%')
    .describe('of the installations: those that no try can reach; they are excluded after the last'),
});

export type CampaignWords = z.output<typeof campaignWords>;

export const firmwareWords = z
  .record(identifier, campaignWords)
  .default({})
  .describe(
    'campaigns that bring upgradable strata to their target firmware, by id; until then these are not eligible',
  );
