import { z } from 'zod';
import { TROUBLES, type Trouble } from '../../fleet/outcome.ts';
import { installations } from '../../units/count.ts';
import { share } from '../../units/share.ts';
import { law } from './laws.ts';

const atLeastOne = "a number of installations, such as '24,000 installations', at least 1";

/** How trouble becomes rarer with practice: a power law with an asymptote. */
export const learningWords = z
  .strictObject({
    troubles: z
      .array(z.enum(TROUBLES as readonly [Trouble, ...Trouble[]]))
      .min(1)
      .max(TROUBLES.length)
      .default([...TROUBLES])
      .describe('the troubles whose shares fall, of first attempts and of later ones'),
    leaves: law(share).describe('what is left of these shares in the end'),
    pace: installations
      .refine((pace) => pace >= 1, { error: `expected ${atLeastOne}`, params: { expected: atLeastOne } })
      .describe(
        'migrations of the DMC after which what there is to be learnt has fallen to 2^-exponent, a half at an exponent of 1',
      ),
    exponent: z.number().min(0.01).max(10).default(1).describe('how steeply it falls'),
  })
  .optional()
  .describe(
    'shares of trouble fall with what a DMC has migrated so far, from midnight to midnight; without it, they stay',
  );
