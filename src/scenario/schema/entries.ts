import { z } from 'zod';
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

export const condition: z.ZodType<ConditionWords, unknown> = z
  .lazy(() =>
    z.union(
      [
        identifier,
        z.strictObject({ all: z.array(condition).max(100).describe('all of these') }),
        z.strictObject({ any: z.array(condition).min(1).max(100).describe('any one of these') }),
      ],
      { error: "expected the id of a milestone, or a map with 'all' or 'any'" },
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

/** A lead, and whether it counts working days: all amounts of one law do, or none does. */
export const lead: z.ZodType<{ readonly law: Law; readonly isWorking: boolean }, unknown> = z.union(
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
    .describe("'listed', or what must have happened: milestones joined by 'all' and 'any'"),
  lead: lead.prefault('0 days').describe('from then to the entry, in days or working days'),
  excludedOn: date.optional().describe('day on which whatever is still not listed is given up'),
});

export const entriesWords = z
  .record(identifier, entryWords)
  .optional()
  .describe('entries on the list of eligible products, by id; where this is left out, everything is listed');
