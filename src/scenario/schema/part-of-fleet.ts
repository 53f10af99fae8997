import { z } from 'zod';
import { STATUSES } from '../../fleet/installation.ts';
import { identifier } from './texts.ts';

/** One name, or several of which any will do; a list in any case. */
function oneOrSome<Name extends string>(name: z.ZodType<Name>) {
  return z.union([name.transform((only) => [only]), z.array(name).min(1).max(1000)]).optional();
}

/** Strata that fit all that is said; a key that is left out lets any fit. */
export const partOfFleet = z
  .union(
    [
      z.literal('programme').transform(() => ({})),
      z.strictObject({
        cohort: oneOrSome(identifier).describe('the cohort, or cohorts'),
        dmc: oneOrSome(identifier).describe('the DMC, or DMCs'),
        supplier: oneOrSome(identifier).describe('the supplier, or suppliers'),
        status: oneOrSome(z.enum(STATUSES)).describe('active, dormant or mixed, or several'),
      }),
    ],
    { error: "expected 'programme', or a map with some of 'cohort', 'dmc', 'supplier' and 'status'" },
  )
  .transform((part): PartWords => part);

/** By key of a stratum: what it may be. */
export interface PartWords {
  readonly cohort?: readonly string[] | undefined;
  readonly dmc?: readonly string[] | undefined;
  readonly supplier?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
}
