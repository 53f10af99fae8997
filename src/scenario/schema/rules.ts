import { z } from 'zod';

import type { Definitions } from '../../control/plug-ins/definitions.ts';
import { ratioExecuted } from '../../control/rules/ratio-executed.ts';
import { IN_FLIGHT_FATES, MOST_LOOKS, RESUMPTIONS, type Resumption, type Rule } from '../../control/rules/rule.ts';

import { share } from '../../units/share.ts';
import { wholeDays } from '../../units/whole-days.ts';
import { type TaggedWords, tagged } from './tagged.ts';
import { identifier, label, yesNo } from './texts.ts';

/** When a scope may go on, and after how many days where it is a matter of time. */
interface ResumeWords {
  readonly resumption: Resumption;
  readonly afterDays: number;
}

const resume: z.ZodType<ResumeWords, string> = z.union([
  z
    .enum(RESUMPTIONS)
    .exclude(['after a time'])
    .transform((resumption) => ({ resumption, afterDays: 0 })),
  wholeDays(1, 365).transform((afterDays) => ({ resumption: 'after a time' as const, afterDays })),
]);

const noMoreThanOf = "a number that is no more than 'of'";

/** What every rule may say, whatever it watches. */
function commonWords(rule: Rule) {
  const [firstScope, ...otherScopes] = rule.scopes;
  const [firstAction, ...otherActions] = rule.actions;
  return {
    rule: z.literal(rule.name).describe(rule.says),
    id: identifier.optional().describe("names it in the decision log; the rule's name where not stated"),
    label,
    scope: z
      .enum([firstScope, ...otherScopes])
      .default(firstScope)
      .describe('what it looks at and acts on, one by one'),
    action: z
      .enum([firstAction, ...otherActions])
      .default(firstAction)
      .describe('what it does when its signal fails'),
    throttle: share.prefault('50%').describe('what a throttle lets through of the volume planned'),
    resume: resume
      .prefault('after diagnosis')
      .describe("when a scope that was halted or paused may go on: 'after diagnosis', 'at next go', or after days"),
    inFlight: z
      .enum(IN_FLIGHT_FATES)
      .default('goes on')
      .describe('what becomes of attempts that are in flight in the scope when it is halted'),
    for: z
      .strictObject({
        fails: z.int().min(1).max(MOST_LOOKS).describe('so many looks have to fail'),
        of: z
          .int()
          .min(1)
          .max(MOST_LOOKS)
          .describe('of the last so many; a look is a verdict that is not inconclusive'),
      })
      .refine(({ fails, of }) => fails <= of, {
        path: ['fails'],
        error: `expected ${noMoreThanOf}`,
        params: { expected: noMoreThanOf },
      })
      .optional()
      .describe('how often it has to fail before it acts; once, where not stated'),
    cooldown: wholeDays(1, 365)
      .optional()
      .describe('days from an action on, its own day among them, on which it does not judge the scope again'),
    probe: z
      .strictObject({
        share: share.describe("what is let through of the scope's volume meanwhile"),
        minimumSample: z.int().min(1).max(1_000_000_000).describe('resolved attempts after which it is decided'),
        failedOfResolved: share.describe('most failed attempts among these for the scope to go on in full'),
      })
      .optional()
      .describe('how a scope that was halted or paused is tried out before it goes on in full'),
    dryRun: yesNo('whether it is only judged and logged').prefault('no'),
  };
}

/** The words that all rules share: none may have one of its own by such a name. */
export const SHARED_BY_RULES = Object.keys(commonWords(ratioExecuted));

const aHalt = "'action: halt' beside it, because nothing else rolls back what is in flight";

const aPauseThatLasts = "'after diagnosis' or days such as '2 days'";

function wordsOf(rule: Rule): z.ZodObject {
  const words = rule.words.safeExtend(commonWords(rule));
  // A pause holds from tomorrow on: one that ends at the next go would hold nothing.
  return words
    .refine(({ action, inFlight }) => action === 'halt' || inFlight === 'goes on', {
      path: ['inFlight'],
      error: `expected ${aHalt}`,
      params: { expected: aHalt },
    })
    .refine(({ action, resume }) => action !== 'pause' || (resume as ResumeWords).resumption !== 'at next go', {
      path: ['resume'],
      error: `expected ${aPauseThatLasts}`,
      params: { expected: aPauseThatLasts },
    });
}

/** One of these rules: its name under `rule`, what all rules share, and its own words. */
export function ruleWordsOf({ rules }: Definitions): z.ZodType<TaggedWords, TaggedWords> {
  return tagged('rule', Object.values(rules).map(wordsOf));
}

/** What all rules share, as it is read. */
export type CommonRuleWords = z.output<z.ZodObject<ReturnType<typeof commonWords>>>;
