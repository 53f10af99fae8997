import { z } from 'zod';
import { STATUSES } from '../../fleet/installation.ts';
import { amountSchema } from '../../units/amount.ts';
import { date } from '../../units/date.ts';
import { duration, readEitherDuration } from '../../units/duration.ts';
import type { Law } from '../distributions/distribution.ts';
import { law } from './laws.ts';
import { identifier, label } from './texts.ts';

/** The word for an entry that waits for nothing. */
export const LISTED = 'listed';

/** Ids of milestones joined by AND (`all`) and OR (`any`). */
export type ConditionWords =
  | string
  | { readonly all: readonly ConditionWords[] }
  | { readonly any: readonly ConditionWords[] };

/** Milestones and reports, joined by AND and OR. */
export const condition: z.ZodType<ConditionWords, unknown> = z
  .lazy(() =>
    z.union(
      [
        identifier,
        z.strictObject({ all: z.array(condition).max(100).describe('all of these') }),
        z.strictObject({ any: z.array(condition).min(1).max(100).describe('any one of these') }),
      ],
      { error: "expected the id of a milestone or a report, or a map with 'all' or 'any'" },
    ),
  )
  .meta({ id: 'condition' });

/** A duration in working days, as minutes of a day each. */
const workingDays = amountSchema(
  (written) => {
    const read = readEitherDuration(written);
    if ('fault' in read) return read;
    if (read.value.working) return { value: read.value.minutes };
    return { fault: { expected: "working days throughout, such as '10 working days'" } };
  },
  { description: 'a duration in working days', examples: ['10 working days'] },
);

/** A lead, or a step of a report. */
export interface LeadWords {
  readonly law: Law;
  /** Whether it counts working days: all amounts of one law do, or none does. */
  readonly isWorking: boolean;
}

export const lead: z.ZodType<LeadWords, unknown> = z.union(
  [
    law(duration).transform((read) => ({ law: read, isWorking: false })),
    law(workingDays).transform((read) => ({ law: read, isWorking: true })),
  ],
  { error: "expected a duration, such as '5 days' or '5 working days', or a distribution of either" },
);

const entryWords = z.strictObject({
  label,
  when: z
    .union([z.literal(LISTED), condition])
    .describe("'listed', or what must have happened: milestones and reports joined by 'all' and 'any'"),
  lead: lead.prefault('0 days').describe('from then to the entry, in days or working days'),
  excludedOn: date.optional().describe('day on which whatever is still not listed is given up'),
  dmc: identifier
    .optional()
    .describe('DMC that it lists: strata of it that name no entry belong to this one, if their status is its own'),
  status: z
    .enum(STATUSES)
    .optional()
    .describe("status that it lists; without it, any that has no entry of the DMC's own"),
  testedParent: identifier
    .optional()
    .describe('the tested entry to which it is substantively equivalent; without it, it was tested itself'),
});

export type EntryWords = z.output<typeof entryWords>;

/** The keys of an entry, which are the columns of a file of entries, besides its id. */
export const ENTRY_KEYS = Object.keys(entryWords.shape);

export const entriesWords = z
  .record(identifier, entryWords)
  .optional()
  .describe('entries on the list of eligible products, by id; where this is left out, everything is listed');
