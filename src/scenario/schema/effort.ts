import { z } from 'zod';
import { eitherDuration, MINUTES_PER_DAY } from '../../units/duration.ts';

const MOST = 1_000_000;

const precise = "a precision of at least '0.1 days'";
const either = "either 'replications', or 'precision' and 'atMost'";

export const effortWords = z
  .strictObject({
    replications: z.int().min(1).max(MOST).optional().describe('exactly so many futures'),
    precision: eitherDuration
      .transform(({ minutes }) => minutes / MINUTES_PER_DAY)
      .refine((days) => days >= 0.1, { error: `expected ${precise}`, params: { expected: precise } })
      .optional()
      .describe('half-width wanted of the intervals of P50 and P90, in working days; by default 1 day, or 2% of P50'),
    atMost: z.int().min(100).max(MOST).default(10_000).describe('never more futures than that'),
  })
  .refine(({ replications, precision }) => replications === undefined || precision === undefined, {
    error: `expected ${either}`,
    params: { expected: either },
  })
  .prefault({})
  .describe('how many futures are simulated');
