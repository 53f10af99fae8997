import type { z } from 'zod';

/**
 * Narrows a schema of amounts to those above zero.
 *
 * @param expected what would have been right, in the words of the schema: 'a share above 0%'
 */
export function aboveZero<Amount extends z.ZodType<number>>(amount: Amount, expected = 'more than 0'): Amount {
  return amount.refine((value) => value > 0, { error: `expected ${expected}`, params: { expected } });
}
