import { z } from 'zod';
import { TROUBLES, type Trouble } from '../fleet/outcome.ts';
import { share } from '../units/share.ts';

const NAMES = TROUBLES as readonly [Trouble, ...Trouble[]];

/** The words of a disturbance for one trouble, and for how its share changes. */
export const TROUBLE_WORDS = {
  trouble: z.enum(NAMES).describe('the trouble whose share rises'),
  times: z.number().min(0).max(1000).default(1).describe('what the share is multiplied by'),
  plus: share.default(0).describe('points that are added to the share'),
} as const;

/** The word for several troubles, all of them where nothing is said. */
export const troublesWord = z
  .array(z.enum(NAMES))
  .min(1)
  .max(TROUBLES.length)
  .default([...TROUBLES]);

/** The places of troubles, in the order of the troubles and each once. */
export function placesOf(troubles: readonly Trouble[]): number[] {
  return TROUBLES.flatMap((trouble, place) => (troubles.includes(trouble) ? [place] : []));
}
