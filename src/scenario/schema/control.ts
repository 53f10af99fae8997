import { z } from 'zod';
import { type Definitions, OURS } from '../../control/plug-ins/definitions.ts';
import { date } from '../../units/date.ts';
import { duration, MINUTES_PER_DAY } from '../../units/duration.ts';
import { volumePerDay } from '../../units/rate.ts';
import { share } from '../../units/share.ts';
import { LIMITS } from '../limits.ts';
import { goNoGoWords } from './go-no-go.ts';
import { type CapStepWords, capStep, governanceWords } from './governance.ts';
import { law } from './laws.ts';
import { penaltyBoxWords, steadinessWords } from './restraints.ts';
import { ruleWordsOf } from './rules.ts';
import { strategyWordsOf } from './strategies.ts';
import { text } from './texts.ts';

/** Minutes. */
const LONGEST_LAG = 30 * MINUTES_PER_DAY;

const oneAfterAnother = 'hand-overs in the order of their dates, none on the same day';

const shortLag = 'at most 30 days';

/** What may be said of who decides, where these strategies and rules are known. */
export function controlWordsOf(definitions: Definitions) {
  const strategyWords = strategyWordsOf(definitions);
  const ruleWords = ruleWordsOf(definitions);
  return z
    .strictObject({
      plugIns: z
        .array(text('a module beside the scenario: its path, such as my-rules.js', LIMITS.referenceCharacters))
        .max(20)
        .default([])
        .describe('JavaScript modules of your own that define strategies or rules; they run only with --allow-code'),
      strategy: strategyWords.describe('which daily volume to aim at'),
      handOver: z
        .array(
          z.strictObject({
            on: date.describe('the day from which on it decides'),
            strategy: strategyWords.describe(
              'the strategy that takes over; it remembers nothing of before, but sees it',
            ),
          }),
        )
        .max(20)
        .refine((turns) => turns.every(({ on }, place) => place === 0 || on > turns[place - 1].on), {
          error: `expected ${oneAfterAnother}`,
          params: { expected: oneAfterAnother },
        })
        .default([])
        .describe('strategies that take over later, such as after a record, or when a date is decreed'),
      rules: z.array(ruleWords).max(200).default([]).describe('when to slow down or stop'),
      cap: z
        .union([volumePerDay.transform((volume): CapStepWords[] => [{ volume }]), z.array(capStep).max(100)])
        .default([])
        .describe('what governance allows: one volume, or steps in the order of their dates; nothing for no cap'),
      governance: governanceWords,
      goNoGo: goNoGoWords,
      steadiness: steadinessWords,
      penaltyBox: penaltyBoxWords,
      shareOut: z
        .strictObject({
          floor: volumePerDay
            .prefault('0 installations a day')
            .describe('what each supplier gets before the rest is shared in proportion'),
          newEntry: z
            .strictObject({
              volume: volumePerDay.describe('at most so many a day'),
              days: z.int().min(1).max(1000).describe('for so many migration days'),
            })
            .optional()
            .describe('how a newly listed entry starts'),
          mix: z
            .strictObject({
              leastActive: share
                .default(0)
                .describe('of the most that a day could take, so much is kept for active and mixed installations'),
              mostActive: share.default(1).describe('of the same, active and mixed installations take no more'),
            })
            .optional()
            .describe('bounds of active and dormant in a day; none where not stated'),
        })
        .prefault({})
        .describe("how the day's volume is shared out"),
      reportLag: duration
        .refine((minutes) => minutes <= LONGEST_LAG, { error: `expected ${shortLag}`, params: { expected: shortLag } })
        .prefault('1 hour')
        .describe('from an outcome to its report'),
      diagnosis: law(duration)
        .prefault('1 day')
        .describe('from a halt to the end of its diagnosis, which mends a defect'),
      retryShare: share.prefault('100%').describe("largest share of a day's volume that retries may take"),
    })
    .describe('who decides the pace, on what');
}

/** The same with our own. */
export const controlWords = controlWordsOf(OURS);
