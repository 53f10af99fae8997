import { z } from 'zod';
import type { Trouble } from '../../fleet/outcome.ts';
import { duration } from '../../units/duration.ts';
import { share } from '../../units/share.ts';
import type { Law } from '../distributions/distribution.ts';
import { law } from './laws.ts';
import { learningWords } from './learning.ts';
import { identifier, label } from './texts.ts';

const TROUBLE_SAYS: Readonly<Record<Trouble, string>> = {
  stall: 'neither succeed nor fail',
  reject: 'are refused by validation before anything changed',
  rollBack: 'fail and are put back',
  fixForward: 'fail part-way, and the repair team puts them right',
  unrecoverable: "leave the installation 'dumb'",
};

/** One share for each trouble. */
export type TroubleWords = Readonly<Record<Trouble, Law>>;

function byTrouble(says: (trouble: Trouble) => string): z.ZodType<TroubleWords, unknown> {
  const shareOf = (trouble: Trouble) => law(share).prefault('0%').describe(says(trouble));
  return z.strictObject({
    stall: shareOf('stall'),
    reject: shareOf('reject'),
    rollBack: shareOf('rollBack'),
    fixForward: shareOf('fixForward'),
    unrecoverable: shareOf('unrecoverable'),
  });
}

const troubles = byTrouble((trouble) => `share of attempts that ${TROUBLE_SAYS[trouble]}`);

const none = law(share).prefault('0%');

const outcomeWords = z.strictObject({
  label,
  first: troubles.prefault({}).describe('shares of first attempts; the rest goes straight through'),
  later: z
    .union([z.literal('same'), troubles])
    .default('same')
    .describe("shares of later attempts, or 'same': those of the first"),
  hopeless: none.describe('share of installations that fail every attempt'),
  unknownCode: z
    .union([law(share), byTrouble((trouble) => `of the attempts that ${TROUBLE_SAYS[trouble]}`)])
    .prefault('0%')
    .describe('share of the troubles whose error code is unknown: one for all, or one for each'),
  turnaround: law(duration)
    .prefault('4 hours')
    .describe('start to resolution, of attempts that go straight through; at most 7 days'),
  troubledTurnaround: law(duration)
    .optional()
    .describe('start to resolution, or to the stall, of the others; where not stated, as the turnaround'),
  stallLength: law(duration).prefault('3 days').describe('how long a stall lasts'),
  stallEnds: z
    .strictObject({
      rollBack: none.describe('share of stalls that end in a roll-back'),
      fixForward: none.describe('share of stalls that end with the repair team'),
      unrecoverable: none.describe("share of stalls that leave the installation 'dumb'"),
    })
    .prefault({})
    .describe('how stalls end; the rest is migrated'),
  rejectDelay: law(duration).prefault('1 day').describe('from a rejection back to the backlog'),
  backOff: law(duration).prefault('1 day').describe('from a roll-back back to the backlog'),
  repairEnds: z
    .strictObject({
      rollBack: none.describe('share of repairs that end in a roll-back'),
      unrecoverable: none.describe("share of repairs that leave the installation 'dumb'"),
    })
    .prefault({})
    .describe('how repairs end; the rest is migrated'),
  recovered: none.describe('share of the unrecoverable that a visit recovers'),
  recoveryLength: law(duration).optional().describe('from there to the recovery'),
  attemptsLimit: z
    .union([z.int().min(1).max(1000), z.literal('none')], {
      error: "expected a whole number from 1 to 1000, or 'none'",
    })
    .default(5)
    .describe('rejected and rolled-back attempts after which an installation is given up'),
  learning: learningWords,
});

export type OutcomeWords = z.output<typeof outcomeWords>;

export const outcomesWords = z
  .record(identifier, outcomeWords)
  .describe('what may become of an attempt, by id; what is not stated has a share of 0%');
