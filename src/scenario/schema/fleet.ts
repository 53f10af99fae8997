import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { stratumWords } from './stratum.ts';
import { text } from './texts.ts';

export const fleetWords = z
  .strictObject({
    file: text(
      "a CSV file beside the scenario, with a column for each of a stratum's keys",
      LIMITS.referenceCharacters,
    ).optional(),
    strata: z.array(stratumWords).max(LIMITS.strata).default([]).describe('groups of installations that are alike'),
  })
  .describe('what is migrated: a file, a list, or both');
