import type { z } from 'zod';

/** Adds a problem with a parameter to what zod found: facts, as in `units/amount`. */
export function addFault(
  context: z.RefinementCtx,
  path: readonly (string | number)[],
  expected: string,
  hint?: string,
): void {
  context.addIssue({
    code: 'custom',
    path: [...path],
    message: `expected ${expected}`,
    params: hint === undefined ? { expected } : { expected, hint },
  });
}
