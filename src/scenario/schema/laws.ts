import type { z } from 'zod';
import { mostOf } from '../../kernel/quantity.ts';
import { share } from '../../units/share.ts';
import { type Amount, isInFile, type Law } from '../distributions/distribution.ts';
import { addFault } from '../distributions/fault.ts';
import { uncertain } from '../distributions/uncertain.ts';
import { quantityOf } from '../quantify.ts';

/** Marks an issue of which the author has been told elsewhere. */
export const TOLD = { told: true } as const;

/**
 * The schema of an amount that may be uncertain. Values in files have been written in its place before the schema sees
 * them (`empirical-csv`); where that failed, the author knows already.
 */
export function law(amount: Amount): z.ZodType<Law, unknown> {
  return uncertain(amount).transform((read, context): Law => {
    if (isInFile(read)) context.addIssue({ code: 'custom', message: 'expected values that can be read', params: TOLD });
    else if (amount !== share || isShareThroughout(read)) return read;
    else addFault(context, [], 'a share of at most 100% even where it is at its largest', HINT);
    return read as never;
  });
}

const HINT = "'beta', 'triangular' or 'uniform', which have a largest value";

/** Whether a law of shares keeps to them. What it would lose above 100% would move its mean unseen. */
function isShareThroughout(law: Law): boolean {
  return law.most <= 1 || mostOf(quantityOf('share', law)) <= 1;
}
