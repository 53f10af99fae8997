import { z } from 'zod';
import { amountSchema } from '../../units/amount.ts';
import { date } from '../../units/date.ts';
import { duration, MINUTES_PER_DAY, readEitherDuration } from '../../units/duration.ts';
import { volumePerDay } from '../../units/rate.ts';
import { share } from '../../units/share.ts';
import { wholeDays } from '../../units/whole-days.ts';
import { lead } from './entries.ts';
import { law } from './laws.ts';
import { identifier, label } from './texts.ts';

const DAYS_PER_WEEK = 7;

const evidence = z
  .strictObject({
    goDays: z
      .int()
      .min(1)
      .max(1000)
      .optional()
      .describe('go days with something to start at the cap in force, at least'),
    gate: z
      .strictObject({
        failedOfResolved: share.describe('most failed attempts among those resolved at the cap in force'),
        minimumSample: z.int().min(1).max(1_000_000_000).describe('resolved attempts below which nothing is proven'),
      })
      .optional()
      .describe('how many attempts may have failed'),
    bestDay: volumePerDay.optional().describe('what succeeded on the best day at the cap in force, at least'),
  })
  .describe('what must have been seen at the cap in force; too little evidence raises nothing');

/** A step of the cap: from the start, from a day on, or once a process has brought it. */
export const capStep = z.strictObject({
  volume: volumePerDay.describe('installations a day at most'),
  from: law(date).optional().describe('day from which it holds; the first step holds from the first day'),
  by: identifier.optional().describe('the process under `governance` that brings it, in the place of a day'),
  evidence: evidence.optional(),
  accepted: identifier.optional().describe('milestone by which the tooling for it is accepted'),
});

export type CapStepWords = z.output<typeof capStep>;

/** The steps that have to be approved, by their volumes in digits: so the paths of a forecast name them. */
export function raisedVolumes(cap: readonly (Partial<CapStepWords> | undefined)[]): string[] {
  return cap.flatMap((step) => (step?.by === undefined || step.volume === undefined ? [] : [String(step.volume)]));
}

const wholeWeeks = "whole weeks, such as '2 weeks'";

const meetings = z
  .union(
    [
      z.array(date).min(1).max(1000),
      z.strictObject({
        every: wholeDays(DAYS_PER_WEEK, 52 * DAYS_PER_WEEK)
          .refine((days) => days % DAYS_PER_WEEK === 0, {
            error: `expected ${wholeWeeks}`,
            params: { expected: wholeWeeks },
          })
          .describe('from one meeting to the next, in whole weeks'),
        from: date.describe('a day on which it meets; the others fall on the same weekday'),
      }),
    ],
    { error: "expected a list of dates, or a map with 'every' and 'from'" },
  )
  .describe('when it meets; a meeting that falls on no working day is held on the next one');

/** Working days, in whole numbers. */
const notice = amountSchema(
  (written) => {
    const read = readEitherDuration(written);
    if ('fault' in read) return read;
    const days = read.value.minutes / MINUTES_PER_DAY;
    if (read.value.working && Number.isInteger(days) && days <= 1000) return { value: days };
    return { fault: { expected: "whole working days, such as '5 working days'" } };
  },
  { description: 'whole working days', examples: ['5 working days'] },
);

const approver = z.strictObject({
  label,
  refuses: law(share).prefault('0%').describe('chance at a meeting that it refuses'),
  defers: law(share).prefault('0%').describe('chance at a meeting that it defers to the next one'),
});

const process = z.strictObject({
  label,
  meets: meetings,
  approvers: z
    .record(identifier, approver)
    .refine((approvers) => Object.keys(approvers).length > 0, {
      error: 'expected at least one who approves',
      params: { expected: 'at least one who approves' },
    })
    .describe('who has to agree, by id: one refusal refuses, else one deferral defers'),
  remedy: law(duration)
    .optional()
    .describe('from a refusal to the day from which it may be asked again; without it, a refusal is the end'),
  endorsement: lead.prefault('0 days').describe('from the approval to its endorsement, in days or working days'),
  notice: notice.prefault('0 working days').describe('notice to suppliers: from the endorsement to the new cap'),
});

export type ProcessWords = z.output<typeof process>;

export const governanceWords = z
  .record(identifier, process)
  .default({})
  .describe('the processes by which the cap may be raised, by id');
