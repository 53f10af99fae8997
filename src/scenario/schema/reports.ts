import { z } from 'zod';
import { date } from '../../units/date.ts';
import { condition, lead } from './entries.ts';
import { law } from './laws.ts';
import { reviewShape } from './milestones.ts';
import { identifier, label, text } from './texts.ts';

const step = z.strictObject({
  step: text('what is done in it', 100),
  takes: lead.describe('how long it takes, in days or working days'),
});

const reportWords = z.strictObject({
  label,
  begins: law(date).optional().describe('day on which its first step begins'),
  after: condition.optional().describe('what its first step waits for, in the place of a day'),
  steps: z
    .array(step)
    .min(1)
    .max(100)
    .describe('what has to be done before its entries are listed, one step after another'),
  ...reviewShape,
});

export type ReportWords = z.output<typeof reportWords>;

export const reportsWords = z
  .record(identifier, reportWords)
  .default({})
  .describe('EPCL reports by id: what requests entries, and takes its steps; entries wait for it as for a milestone');
