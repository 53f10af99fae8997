import type { z } from 'zod';
import { type Amount, isInFile, type Law } from '../distributions/distribution.ts';
import { uncertain } from '../distributions/uncertain.ts';

/** Marks an issue of which the author has been told elsewhere. */
export const TOLD = { told: true } as const;

/**
 * The schema of an amount that may be uncertain. Values in files have been written in its place before the schema sees
 * them (`empirical-csv`); where that failed, the author knows already.
 */
export function law(amount: Amount): z.ZodType<Law, unknown> {
  return uncertain(amount).transform((read, context): Law => {
    if (!isInFile(read)) return read;
    context.addIssue({ code: 'custom', message: 'expected values that can be read', params: TOLD });
    return read as never;
  });
}
