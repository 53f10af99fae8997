import { z } from 'zod';

const LEAST = 0.01;
const MOST = 1_000_000;

/**
 * The schema of a parameter without unit that must be above zero (a shape). The bounds keep the quantile functions
 * within what they were tested for.
 */
export function shape(description: string): z.ZodNumber {
  const error = 'expected a number without unit, from 0.01 to 1,000,000';
  return z.number({ error }).min(LEAST, { error }).max(MOST, { error }).describe(description);
}
