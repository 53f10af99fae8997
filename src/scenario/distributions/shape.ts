import { z } from 'zod';

/**
 * The schema of a parameter without unit that must be above zero (a shape). The bounds keep the functions of @stdlib
 * within what they were found to do right.
 */
export function shape(description: string, least: number, most: number): z.ZodNumber {
  const error = `expected a number without unit, from ${least} to ${most}`;
  return z.number({ error }).min(least, { error }).max(most, { error }).describe(description);
}
